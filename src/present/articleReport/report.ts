import type { EntryKind, PartialDate } from '../../glossary/types';
import type { Span } from '../../text/span';

/** A place in an article to which a mark of the report leads. */
export interface ReportPlace {
  /** The article. */
  readonly uri: string;
  readonly span: Span;
}

/** A mark in a chart: its place, and what is said of it where there is no picture. */
export interface ReportMark {
  /** The index of its place among those of the report. */
  readonly place: number;
  readonly label: string;
}

export interface QuoteMark extends ReportMark {
  /** How many words are quoted. */
  readonly count: number;
  readonly isIndirect: boolean;
}

/** Somebody who is quoted, with the quotes in order; `kind` is absent where the glossary does not hold the speaker. */
export interface ReportSpeaker {
  readonly label: string;
  readonly kind: EntryKind | 'nobody' | undefined;
  readonly quotes: readonly QuoteMark[];
}

export type AgreementStep = 'signed' | 'in-force' | 'ended';

/** An agreement of the glossary that the articles mention, with its dates. */
export interface ReportAgreement extends ReportMark {
  readonly name: string;
  readonly steps: readonly { readonly step: AgreementStep; readonly date: PartialDate }[];
}

export interface OccurrenceMark extends ReportMark {
  /** Where it stands between the beginning (0) and the end (1) of all that the report is of. */
  readonly at: number;
  /** By name, and not by a pronoun, a title alone or a description. */
  readonly isName: boolean;
}

/** A person or an agreement, with every place that means it. */
export interface ReportOccurrences {
  readonly label: string;
  readonly kind: 'official' | 'agreement';
  /** That the glossary does not hold it, or that it may be several of its entries. */
  readonly open?: string;
  readonly marks: readonly OccurrenceMark[];
}

/** What the report shows, for one article or many: who is quoted and how much, which agreements and when, who and what stands where. */
export interface ArticleReport {
  readonly title: string;
  /** How many articles it is of. */
  readonly articles: number;
  /** Those who say most first; quotes of nobody last. */
  readonly speakers: readonly ReportSpeaker[];
  /** In order of their first date; those without one last. */
  readonly agreements: readonly ReportAgreement[];
  /** Dates of the articles, ascending. */
  readonly dates: readonly PartialDate[];
  readonly today: PartialDate;
  /** Those that occur most often first, people before agreements. */
  readonly occurrences: readonly ReportOccurrences[];
  readonly places: readonly ReportPlace[];
}
