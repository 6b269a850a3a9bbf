import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { lineAnswers, type Answer } from './answerLines';
import type { AnnotateCommand } from './commandLine';
import { Complaints } from './complaints';
import { givenGlossaries } from './glossaryFiles';

interface Task {
  readonly line: string | undefined;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

interface Busy {
  readonly worker: Worker;
  /** Those it was given, in the order in which it answers. */
  readonly tasks: Task[];
}

/** Threads of this very program, each with the glossaries read for itself, which answer lines. */
export class Workers {
  readonly #all: readonly Busy[];

  constructor(command: AnnotateCommand) {
    this.#all = Array.from({ length: command.jobs }, () => started(command));
  }

  /** Rejects when the thread that has the line ends before it answers. */
  answer(line: string | undefined): Promise<Answer> {
    const least = this.#all.reduce((a, b) => (b.tasks.length < a.tasks.length ? b : a));
    return new Promise((resolve, reject) => {
      least.tasks.push({ line, resolve, reject });
      least.worker.postMessage(line);
    });
  }

  async stop(): Promise<void> {
    await Promise.all(this.#all.map(({ worker }) => worker.terminate()));
  }
}

function started(command: AnnotateCommand): Busy {
  const worker = new Worker(__filename, { workerData: command });
  const tasks: Task[] = [];
  worker.on('message', (answer: Answer) => tasks.shift()?.resolve(answer));
  const fail = (error: Error): void => tasks.splice(0).forEach(({ reject }) => reject(error));
  worker.on('error', fail);
  worker.on('exit', (code) => fail(new Error(`a worker ended with ${code}`)));
  return { worker, tasks };
}

/** What a thread does; answers whether this is one. What is wrong with the glossaries is told by the program that started it. */
export function serveAsWorker(): boolean {
  if (isMainThread || !parentPort) return false;
  const port = parentPort;
  const { glossaries, date } = workerData as AnnotateCommand;
  const ready = givenGlossaries(glossaries, new Complaints(() => undefined)).then((index) => lineAnswers(index, date));
  port.on('message', (line: string | undefined) => void ready.then((answer) => port.postMessage(answer(line))));
  return true;
}
