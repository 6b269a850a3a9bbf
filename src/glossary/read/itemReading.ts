import type { Span } from '../../text/span';
import { checkAgreementDates } from '../check/agreementDates';
import { checkCommonWords } from '../check/commonWordAliases';
import { namesIn, organizationsIn, referencesIn, type Reference } from '../check/crossReferences';
import type { NameUse } from '../check/crossReferences';
import { checkRoles } from '../check/roleDates';
import type { MapNode, TextNode } from '../nodes/sourceNode';
import type { GlossaryProblemCode, Report } from '../problem';
import type { EntryKind } from '../types';
import { draftEntry, rangeOfId } from './entryDraft';
import { readContent, type Content } from './readContent';

/** A problem whose place counts from the start of its item. */
export interface Remark {
  readonly code: GlossaryProblemCode;
  readonly range: Span | undefined;
  readonly values: Readonly<Record<string, string>> | undefined;
}

/**
 * All that is read of one entry without looking at any other: it depends on the entry's text alone, and is the same wherever that
 * stands. All ranges count from the start of the item.
 */
export interface EntryReading {
  readonly name: string;
  /** As the file has it. */
  readonly id: string | undefined;
  readonly idRange: Span | undefined;
  /** Undefined in a glossary that was never a file. */
  readonly place: { readonly range: Span; readonly nameRange: Span } | undefined;
  readonly content: Content;
  readonly names: readonly NameUse[];
  readonly references: readonly Reference[];
  /** The organizations of its roles that are written like ids. */
  readonly organizations: readonly TextNode[];
}

/** What an item of a section's list holds. */
export interface ItemReading {
  /** Undefined where nothing has a name. */
  readonly entry: EntryReading | undefined;
  readonly remarks: readonly Remark[];
}

/** Reads an entry by itself, with the checks that need no other one. */
export function readItem(kind: EntryKind, map: MapNode): ItemReading {
  const remarks: Remark[] = [];
  const report: Report = (code, range, values) => remarks.push({ code, range, values });
  const draft = draftEntry(kind, map, report);
  if (!draft) return { entry: undefined, remarks };
  const content = readContent(draft, report);
  checkCommonWords(map, report);
  if (kind === 'official') checkRoles(map, report);
  if (kind === 'agreement') checkAgreementDates(map, report);
  const { name, id, place } = draft;
  return { entry: { name, id, idRange: rangeOfId(map), place, content, names: namesIn(map, kind), references: referencesIn(map, kind), organizations: organizationsIn(map, kind) }, remarks };
}
