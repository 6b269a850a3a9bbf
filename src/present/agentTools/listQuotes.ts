import type { Quote } from '../../annotate/types';
import { Lines } from '../../text/lines';
import type { AnnotatedText } from '../../workspace/articleSummary';
import { shownName } from '../shownName';
import { bounded } from './bounded';

const most = 100;

/** The quotes of an article with their speakers, in order, as an assistant reads them; what is no speech is left out. A quote without a speaker has none: it is not guessed. */
export function listQuotes(article: string, { article: { text }, annotations, glossary }: AnnotatedText): object {
  const lines = new Lines(text);
  const spoken = annotations.quotes.filter(({ kind }) => kind !== 'not-speech');
  const told = ({ kind, segments, cue, speakers }: Quote): object => ({
    line: lines.lineOf(segments[0]?.start ?? 0),
    kind,
    text: bounded(segments.map(({ start, end }) => text.slice(start, end)).join(' … ')),
    ...(cue && { cue: bounded(cue.text) }),
    speakers: speakers.map((speaker) => {
      const entry = speaker.entry === null ? undefined : glossary.entry(speaker.entry);
      return { as: bounded(speaker.text), ...(entry && { name: bounded(shownName(entry)), id: entry.id }) };
    }),
  });
  return { article, ...(annotations.date && { date: annotations.date }), count: spoken.length, quotes: spoken.slice(0, most).map(told) };
}
