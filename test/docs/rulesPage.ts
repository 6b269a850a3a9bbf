import type { Mention, Quote } from '../../src/annotate/types';
import { indexGlossary } from '../../src/glossary/glossaryIndex';
import { readGlossary } from '../../src/glossary/readGlossary';
import { evidenceWords } from '../../src/present/evidenceWords';
import { findingWords } from '../../src/present/findingWords';
import { shownName } from '../../src/present/shownName';
import { english } from '../../src/present/words';
import { review } from '../../src/review/review';
import { rules } from '../../src/review/rules';
import { Lines } from '../../src/text/lines';
import { annotateText, type AnnotatedArticle } from '../../src/workspace/articleStore';
import { evidenceExamples, reviewExamples, type Example } from './examples';

export interface Told {
  readonly code: string;
  readonly text: string;
  /** What the program says of it; empty where the example does not make it speak. */
  readonly says: readonly string[];
}

/** What the program says of the words between the bars of each example. */
export const evidenceTold = (): Told[] => Object.entries(evidenceExamples).map(([code, { glossary, text }]) => {
  const [start, end] = [text.indexOf('|'), text.lastIndexOf('|') - 1];
  const read = reading({ glossary, text: text.replaceAll('|', '') });
  const lines = new Lines(read.article.text);
  const found: Mention | Quote | undefined = read.annotations.mentions.find((mention) => mention.start === start && mention.end === end) ?? read.annotations.quotes.find(({ segments: [first] }) => first?.start === start);
  const why = found?.why ?? [];
  return { code, text: text.replace(/\|([^|]*)\|/, '**$1**'), says: why.some((step) => step.code === code) ? [meaning(found!, read), ...why.map((step) => evidenceWords(step, english, (at) => lines.lineOf(at)))] : [] };
});

/** What each rule of the review says of its example. */
export const reviewTold = (): Told[] => Object.entries(reviewExamples).map(([code, example]) => {
  const { article, annotations, glossary } = reading(example);
  const findings = review({ article, annotations, glossary }).filter((finding) => finding.code === code);
  const [first] = findings;
  const { text } = article;
  const shown = first ? `${text.slice(0, first.start)}**${text.slice(first.start, first.end)}**${text.slice(first.end)}` : text;
  return { code, text: shown, says: findings.slice(0, 1).map((finding) => findingWords(finding, english)) };
});

function reading({ glossary, text }: Example): AnnotatedArticle {
  const read = annotateText(text, indexGlossary(readGlossary(glossary, 'glossary.yaml').glossary));
  if (typeof read === 'string') throw new Error(read);
  return read;
}

function meaning(found: Mention | Quote, { glossary }: AnnotatedArticle): string {
  const named = (id: string | null): string => (id === null ? '' : shownName(glossary.entry(id)!));
  if ('speakers' in found) return found.speakers.length === 0 ? 'nobody' : found.speakers.map(({ entry, text }) => named(entry) || `“${text}”`).join(', ');
  if (found.status === 'ambiguous') return `ambiguous: ${found.candidates.map(named).join(' or ')}`;
  return found.status === 'unknown' ? 'unknown' : named(found.entry);
}

/** The page of rules, as Markdown. */
export function rulesPage(): string {
  const quoted = (text: string): string => text.trim().split('\n').map((line) => `> ${line}`.trimEnd()).join('\n');
  const evidence = evidenceTold().map(({ code, text, says: [meant, ...why] }) => `### \`${code}\`\n\n${quoted(text)}\n\n→ ${meant!}: ${why.map((step) => `*${step}*`).join('; ')}\n`);
  const levels = new Map(rules.map((rule) => [rule.code as string, rule]));
  const checks = reviewTold().map(({ code, text, says }) => `### \`${code}\` (${levels.get(code)!.level})\n\n${levels.get(code)!.reason}\n\n${quoted(text)}\n\n→ *${says.join(' ')}*\n`);
  return `# The rules, by example

Written by \`npm run docs\` out of the rules themselves: each example was annotated, and what follows the arrow is what the program says of the words in bold.

## Why a name is linked

Every link and every speaker comes with its chain of evidence, oldest step first. These are the steps.

${evidence.join('\n')}
Others are said where their case comes up: that only one official bears a surname, the office held on the date, the acronym that an article
introduces, a name in apposition, the agreement that the article is about, rivals that are ruled out (another party, date, kind or subject, or “new” and
“separate” before the noun), candidates that fit equally well, and what was linked or decided by hand.

## What the review points at

Each rule has a level of its own, which the setting \`policyAnnotator.review.rules\` changes. A rule that can’t tell is silent.

${checks.join('\n')}
### \`unused-entry\` (${levels.get('unused-entry')!.level})

${levels.get('unused-entry')!.reason}
`;
}
