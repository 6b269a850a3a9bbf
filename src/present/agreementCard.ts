import { agreementStatusAt, type AgreementStage } from '../glossary/agreementStatus';
import type { GlossaryIndex } from '../glossary/glossaryIndex';
import type { Agreement, PartialDate } from '../glossary/types';
import { lookAlikes } from './lookAlikes';
import { plain } from './markdown';
import { linkLine, type CardDates } from './officialCard';
import type { Words } from './words';

/** The card of an agreement as Markdown: which one, between whom, signed and in force when, and what tells it from its look-alikes. */
export function agreementCard(agreement: Agreement, glossary: GlossaryIndex, dates: CardDates, words: Words): string[] {
  const head = `**${plain(agreement.short ?? agreement.title)}**${agreement.type ? ` · ${plain(agreement.type)}` : ''}`;
  const parties = agreement.parties.length > 0 ? [words('Parties: {0}', plain(agreement.parties.join(', ')))] : [];
  const alike = lookAlikes(agreement, glossary).map((other) => words('Not to be taken for {0}: {1}', plain(other.agreement.short ?? other.agreement.title), plain(other.differences.join('; '))));
  return [head, ...(agreement.short ? [`*${plain(agreement.title)}*`] : []), ...parties, ...timeLines(agreement, dates, words), ...alike, ...(agreement.summary ? [plain(agreement.summary)] : []), ...linkLine(agreement.links)];
}

function timeLines(agreement: Agreement, { article, today }: CardDates, words: Words): string[] {
  const dated = [
    ...(agreement.signed ? [words('signed {0}', plain(agreement.signed))] : []),
    ...(agreement.inForce ? [words('in force {0}', plain(agreement.inForce))] : []),
    ...(agreement.ended ? [words('ended {0}', plain(agreement.ended))] : []),
  ];
  const then = article ? stageLine(agreement, article, words) : undefined;
  const now = agreement.status ?? stageWords(agreementStatusAt(agreement, today)?.stage, agreement, words);
  const status = [...(then ? [words('on {0}: {1}', plain(article!), then)] : []), ...(now ? [words('now: {0}', plain(now))] : [])];
  return [...(dated.length > 0 ? [dated.join(' · ')] : []), ...(status.length > 0 ? [status.join(' · ')] : [])];
}

function stageLine(agreement: Agreement, date: PartialDate, words: Words): string | undefined {
  const status = agreementStatusAt(agreement, date);
  const stage = stageWords(status?.stage, agreement, words);
  return stage && !status?.certain ? words('{0}, perhaps further', stage) : stage;
}

function stageWords(stage: AgreementStage | undefined, agreement: Agreement, words: Words): string | undefined {
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
    case undefined:
      return undefined;
  }
}
