import { Parser, type CST } from 'yaml';

/** Far beyond the five levels of a glossary, and far below what the parser's recursion bears in any host. */
const maxNesting = 100;
const indicator = /[[{]|[-?:](?![^\s])/g;

/**
 * Whether the YAML is nested too deeply to be composed. The parser would catch its own stack overflow, but a regular
 * expression that V8 happens to compile near the stack's end takes down the whole process.
 */
export function isTooDeep(text: string): boolean {
  const levels = text.match(indicator)?.length ?? 0;
  return levels > maxNesting && hasDeepToken([...new Parser().parse(text)]);
}

function hasDeepToken(tokens: readonly CST.Token[]): boolean {
  let level = tokens;
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > maxNesting) return true;
    level = level.flatMap(children);
  }
  return false;
}

function children(token: CST.Token): CST.Token[] {
  if (token.type === 'document') return token.value ? [token.value] : [];
  const items = 'items' in token ? token.items : [];
  return items.flatMap(({ key, value }) => [key, value]).filter((child) => child !== undefined && child !== null);
}
