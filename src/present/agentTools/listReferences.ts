import type { Mention } from '../../annotate/types';
import { contextOf } from '../../text/context';
import { fold } from '../../text/fold';
import { Lines } from '../../text/lines';
import type { AnnotatedText } from '../../workspace/articleSummary';
import { evidenceWords } from '../evidenceWords';
import { shownName } from '../shownName';
import type { Words } from '../words';
import { bounded } from './bounded';

const most = 200;

/**
 * The references of an article to agreements, or to one of them by any of its names or its id, as an assistant reads them. Those that the
 * glossary does not hold are `unknown`, and `ambiguous` those that may be several of its entries.
 */
export function listReferences(article: string, agreement: string | undefined, { article: { text }, annotations, glossary }: AnnotatedText, words: Words): object {
  const lines = new Lines(text);
  const wanted = agreement === undefined ? undefined : fold(agreement.trim());
  const names = ({ entry: id, candidates, text: own }: Mention): string[] => {
    const entries = (id === null ? candidates : [id]).flatMap((one) => glossary.entry(one) ?? []);
    return [own, ...entries.flatMap((entry) => [entry.id, shownName(entry), ...(entry.kind === 'agreement' ? [entry.title] : []), ...entry.aliases])];
  };
  const found = annotations.mentions.filter((mention) => mention.kind === 'agreement' && (wanted === undefined || names(mention).some((name) => fold(name) === wanted)));
  const told = (mention: Mention): object => {
    const entry = mention.entry === null ? undefined : glossary.entry(mention.entry);
    const { before, words: own, after } = contextOf(text, mention);
    return {
      line: lines.lineOf(mention.start),
      text: bounded(mention.text),
      context: bounded(before + own + after),
      form: mention.form,
      status: mention.status,
      ...(entry && { agreement: bounded(shownName(entry)), id: entry.id }),
      ...(mention.status === 'ambiguous' && { candidates: mention.candidates.slice(0, 10) }),
      why: mention.why.map((step) => bounded(evidenceWords(step, words, (at) => lines.lineOf(at)))),
    };
  };
  return { article, ...(annotations.date && { date: annotations.date }), count: found.length, references: found.slice(0, most).map(told) };
}
