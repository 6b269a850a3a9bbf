import type { Writable } from 'node:stream';
import { lineAnswers, lineLimit, type Answer } from './answerLines';
import type { AnnotateCommand } from './commandLine';
import { Complaints } from './complaints';
import { exitCodes } from './exitCodes';
import { givenGlossaries } from './glossaryFiles';
import { inputLines } from './inputLines';
import { Workers } from './workers';
import { write } from './write';

/** Annotates one JSON object a line, in order, holding a few lines for each worker at the most. */
export async function annotateStream(command: AnnotateCommand, input: AsyncIterable<Uint8Array>, output: Writable): Promise<number> {
  const complaints = new Complaints();
  const shared = await givenGlossaries(command.glossaries, complaints);
  let refusals = false;
  for await (const { text, isRefusal } of command.jobs > 1 ? byWorkers(command, input) : inTurn(lineAnswers(shared, command.date), input)) {
    refusals ||= isRefusal;
    await write(output, `${text}\n`);
  }
  return refusals ? exitCodes.failed : complaints.status;
}

async function* inTurn(answer: (line: string | undefined) => Answer, input: AsyncIterable<Uint8Array>): AsyncGenerator<Answer> {
  for await (const line of inputLines(input, lineLimit)) if (line?.trim() !== '') yield answer(line);
}

/** In the order of the lines, whichever worker is done first; each as soon as it can be had, though no further line comes. */
async function* byWorkers(command: AnnotateCommand, input: AsyncIterable<Uint8Array>): AsyncGenerator<Answer> {
  const workers = new Workers(command);
  const waiting: Promise<Answer>[] = [];
  // Enough for each to have the next line at hand; more would only be held.
  const most = 4 * command.jobs;
  try {
    const lines = inputLines(input, lineLimit);
    for (let next = lines.next(), isOver = false; !isOver || waiting.length > 0; ) {
      const isAnswered = isOver || waiting.length >= most || (waiting.length > 0 && (await Promise.race([next.then(() => false), waiting[0]!.then(() => true)])));
      if (isAnswered) {
        yield await waiting.shift()!;
        continue;
      }
      const { value: line, done } = await next;
      isOver = done === true;
      if (isOver) continue;
      if (line?.trim() !== '') waiting.push(workers.answer(line));
      next = lines.next();
    }
  } finally {
    await workers.stop();
  }
}
