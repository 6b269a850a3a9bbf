import type { RuleCode } from './finding';
import type { Rule, RuleInfo, RuleLevel } from './rule';
import { agreementType } from './rules/agreementType';
import { agreementYear } from './rules/agreementYear';
import { ambiguousName } from './rules/ambiguousName';
import { misspeltName } from './rules/misspeltName';
import { officeNotHeld } from './rules/officeNotHeld';
import { quoteWithoutSpeaker } from './rules/quoteWithoutSpeaker';
import { speakerChanges } from './rules/speakerChanges';
import { surnameFirst } from './rules/surnameFirst';
import { titleNotVerbatim } from './rules/titleNotVerbatim';
import { unclosedQuote } from './rules/unclosedQuote';
import { unknownAgreement } from './rules/unknownAgreement';
import { unusedEntry } from './unusedEntry';

/** The checks of an article, in the order in which people are told of them. */
export const articleRules: readonly Rule[] = [
  officeNotHeld, agreementYear, titleNotVerbatim, agreementType, misspeltName, surnameFirst, ambiguousName, unknownAgreement, quoteWithoutSpeaker, speakerChanges, unclosedQuote,
];

/** All rules, with those of the glossary side. */
export const rules: readonly RuleInfo[] = [...articleRules, unusedEntry];

/** The level of a rule as settings give it by code; a value that is no level counts for nothing. */
export function levelOf(code: RuleCode, levels: Readonly<Record<string, unknown>>): RuleLevel {
  const given = Object.hasOwn(levels, code) ? levels[code] : undefined;
  return isLevel(given) ? given : rules.find((rule) => rule.code === code)!.level;
}

const isLevel = (value: unknown): value is RuleLevel => value === 'off' || value === 'hint' || value === 'information' || value === 'warning';
