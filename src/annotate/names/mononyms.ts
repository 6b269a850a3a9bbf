import type { GlossaryIndex } from '../../glossary/glossaryIndex';
import type { ArticleBlock } from '../../text/article';
import { months } from '../../text/data/months';
import type { Tokens } from '../../text/tokens';
import { weekdays } from '../data/weekdays';
import type { NamedMention } from '../reading';
import type { FullName } from './fullNames';
import { isGivenName } from './givenName';
import { isInitial } from './nameShape';

/**
 * Whether a name of one word is only a part of somebody's name here: the "Evans" of "Jordan Evans", the "Francis" of "Francis Gary Powers".
 * Before the entry's own family name ("Bibi Netanyahu") it is the bearer's.
 */
export function isPartOfName(glossary: GlossaryIndex, tokens: Tokens, block: ArticleBlock, { firstToken, endToken, candidates }: NamedMention): boolean {
  if (endToken > firstToken + 1) return false;
  const before = firstToken - 1;
  if (before >= block.firstToken && tokens.isCapitalized(before) && (isGivenName(tokens.key(before)) || isInitial(tokens.word(before)))) return true;
  if (endToken >= block.endToken || block.kind === 'headline' || !tokens.isCapitalized(endToken)) return false;
  const next = tokens.key(endToken);
  if (weekdays.has(next) || months.has(next) || candidates.some((id) => glossary.surnames(next).some(({ official }) => official.id === id))) return false;
  return isGivenName(tokens.key(firstToken)) || candidates.every((id) => isMononym(glossary, id));
}

/** Whether the glossary has nothing but one word for somebody: "Evans". */
function isMononym(glossary: GlossaryIndex, id: string): boolean {
  const entry = glossary.entry(id);
  return entry?.kind === 'official' && [entry.name, ...entry.aliases].every((name) => !/\s/.test(name.trim()));
}

/** Tells the names that are their bearer's own: not a bare "Evans" in an article that names a "Jordan Evans", where the glossary has nobody but "Evans". */
export function isOwnName(glossary: GlossaryIndex, names: readonly FullName[]): (name: FullName) => boolean {
  const surnames = new Set(names.filter(({ words }) => words.length > 1).map(({ words }) => words.at(-1)!));
  return ({ words, title, candidates }) => words.length > 1 || title !== undefined || !surnames.has(words[0] ?? '') || !candidates.every((id) => isMononym(glossary, id));
}
