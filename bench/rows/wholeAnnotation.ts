import { annotate } from '../../src/annotate/annotate';
import type { GlossaryIndex } from '../../src/glossary/glossaryIndex';
import { readArticle } from '../../src/text/article';
import { medianOf, timeOf } from '../measure';
import { megabytes, news } from '../news';
import { otherPackages } from '../otherPackages';
import type { Row, RowGroup } from '../row';

const runs = 5;

/** From text to annotations, beside packages that do a part of it: compromise people and quotations, wink-nlp tokens and sentences. */
export function wholeAnnotation(index: GlossaryIndex): RowGroup {
  const { texts, origin } = news();
  const speed = (some: readonly string[], work: (text: string) => unknown): number => {
    some.forEach(work);
    return megabytes(some) / (medianOf(runs, () => timeOf(() => some.forEach(work))) / 1000);
  };
  const rows: Row[] = [
    { what: 'the article alone: tokens, sentences, blocks', value: speed(texts, readArticle), unit: 'MB/s' },
    { what: 'ours, from text to annotations', value: speed(texts, (text) => annotate(readArticle(text), index)), unit: 'MB/s', goal: '≥ 10' },
  ];
  const others = otherPackages();
  if (others) {
    const nlp = others.wink();
    rows.push({ what: 'compromise: people, quotations', value: speed(texts.slice(0, 10), (text) => { const doc = others.compromise(text); return [doc.people().out('array'), doc.quotations().out('array')]; }), unit: 'MB/s' });
    rows.push({ what: 'wink-nlp: tokens, sentences', value: speed(texts.slice(0, 50), (text) => { const doc = nlp.readDoc(text); return [doc.tokens().out(nlp.its.span), doc.sentences().out(nlp.its.span)]; }), unit: 'MB/s' });
  }
  return { title: 'The whole of annotate()', subject: `${origin}, 10,000 entries; goals: 50 times compromise, 5 times wink-nlp`, rows };
}
