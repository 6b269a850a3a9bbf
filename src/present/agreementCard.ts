import { agreementStatusAt, type AgreementStage } from '../glossary/agreementStatus';
import type { GlossaryIndex } from '../glossary/glossaryIndex';
import type { Agreement, PartialDate } from '../glossary/types';
import { atDate, atDateAndNow } from './dateWords';
import { lookAlikes } from './lookAlikes';
import { lineBreak, plain } from './markdown';
import { linkLine, type CardDates } from './officialCard';
import { shownName } from './shownName';
import type { Words } from './words';

/** The card of an agreement as blocks of Markdown: which one, between whom, signed and in force when, and what tells it from its look-alikes. */
export function agreementCard(agreement: Agreement, glossary: GlossaryIndex, dates: CardDates, words: Words): string[] {
  const { short, title, type, parties, supersedes, summary, links } = agreement;
  const head = [`**${plain(short ?? title)}**${type ? ` · ${plain(type)}` : ''}`, ...(short ? [`*${plain(title)}*`] : [])];
  const superseded = supersedes.map((id) => glossary.entry(id)).filter((entry) => entry !== undefined).map(shownName);
  const facts = [
    ...(parties.length > 0 ? [words('Parties: {0}', plain(parties.join(', ')))] : []),
    ...dateLine(agreement, words),
    ...statusLine(agreement, dates, words),
    ...(superseded.length > 0 ? [words('Supersedes: {0}', plain(superseded.join('; ')))] : []),
  ];
  const alike = lookAlikes(agreement, glossary).map((other) => words('Not to be taken for {0}: {1}', plain(shownName(other.agreement)), plain(other.differences.join('; '))));
  return [...[head, facts, alike].filter((lines) => lines.length > 0).map((lines) => lines.join(lineBreak)), ...(summary ? [plain(summary)] : []), ...linkLine(links)];
}

function dateLine({ signed, inForce, ended }: Agreement, words: Words): string[] {
  const dated = [...(signed ? [words('Signed {0}', plain(signed))] : []), ...(inForce ? [words('In force {0}', plain(inForce))] : []), ...(ended ? [words('Ended {0}', plain(ended))] : [])];
  return dated.length > 0 ? [dated.join(' · ')] : [];
}

/** How far it had come on the article's date, and how things stand now, in the desk's own words where it gives some. */
function statusLine(agreement: Agreement, { article, today }: CardDates, words: Words): string[] {
  const then = article && stageAt(agreement, article, words);
  const status = agreement.status ?? stageAt(agreement, today, words);
  const now = status && plain(status);
  if (!then) return now ? [words('Now: {0}', now)] : [];
  if (then === now) return [atDateAndNow(article, now, words)];
  return [[atDate(article, then, words), ...(now ? [words('Now: {0}', now)] : [])].join(' · ')];
}

function stageAt(agreement: Agreement, date: PartialDate, words: Words): string | undefined {
  const status = agreementStatusAt(agreement, date);
  if (!status) return undefined;
  const stage = stageWords(status.stage, agreement, words);
  return status.certain ? stage : words('{0}, perhaps further', stage);
}

function stageWords(stage: AgreementStage, agreement: Agreement, words: Words): string {
  switch (stage) {
    case 'not-yet-signed':
      return words('not yet signed');
    case 'signed':
      // Political commitments never enter into force: without a date the glossary doesn't say.
      return agreement.inForce ? words('signed, not yet in force') : words('signed');
    case 'in-force':
      return words('in force');
    case 'ended':
      return words('ended');
  }
}
