import type { Mention, Quote, Speaker } from '../annotate/types';
import type { GlossaryIndex } from '../glossary/glossaryIndex';
import { oneLine, shortened } from '../text/plainText';
import type { Span } from '../text/span';
import type { AnnotatedText } from '../workspace/articleSummary';
import { shownName } from './shownName';

/** A word or two after a place of the article, that its own words leave to the reader. */
export interface Hint {
  /** UTF-16 offset behind which it stands. */
  readonly at: number;
  readonly label: string;
  /** Id of the entry that it names. */
  readonly entry?: string;
}

const longest = 40;
/** A speaker named within so much of the quote is before the reader's eyes, in UTF-16 code units. */
const near = 120;

/** The hints within a stretch of an article: which agreement “the agreement” is, and who says what has no speaker beside it. */
export function inlayHints({ annotations, glossary }: AnnotatedText, range: Span): Hint[] {
  const within = ({ at }: Hint): boolean => range.start <= at && at <= range.end;
  const mentions = annotations.mentions.flatMap((mention) => agreementHint(mention, glossary));
  const quotes = annotations.quotes.flatMap((quote) => speakerHint(quote, glossary));
  return [...mentions, ...quotes].filter(within).sort((a, b) => a.at - b.at);
}

function agreementHint({ kind, form, entry: id, end }: Mention, glossary: GlossaryIndex): Hint[] {
  const entry = id === null || kind !== 'agreement' || form !== 'anaphor' ? undefined : glossary.entry(id);
  return entry ? [{ at: end, label: named(shownName(entry)), entry: entry.id }] : [];
}

/** After a quotation whose speaker stands far from its end: carried on from another paragraph, or decided by hand. */
function speakerHint({ kind, segments, speakers }: Quote, glossary: GlossaryIndex): Hint[] {
  const last = segments.at(-1);
  const [speaker] = speakers;
  if (!last || !speaker || (kind !== 'direct' && kind !== 'mixed') || isNear(speaker, last)) return [];
  const entry = speaker.entry === null ? undefined : glossary.entry(speaker.entry);
  return [{ at: last.end, label: named(entry ? shownName(entry) : speaker.text), ...(entry && { entry: entry.id }) }];
}

const isNear = ({ start, end }: Speaker, segment: Span): boolean => end > start && end >= segment.start - near && start <= segment.end + near;

const named = (name: string): string => shortened(oneLine(name), longest);
