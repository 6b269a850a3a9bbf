import { readFileSync } from 'node:fs';
import { loadWASM, OnigScanner, OnigString } from 'vscode-oniguruma';
import { INITIAL, parseRawGrammar, Registry, type IGrammar } from 'vscode-textmate';

const articleGrammar = 'syntaxes/policy-article.tmLanguage.json';

/** Stands in for VS Code's YAML grammar, which belongs to VS Code: enough to see that the front matter reaches it. */
const yamlStandIn = JSON.stringify({ scopeName: 'source.yaml', patterns: [{ match: '^[\\w-]+(?=:)', name: 'entity.name.tag.yaml' }] });

const grammar: Promise<IGrammar | null> = loadGrammar();

async function loadGrammar(): Promise<IGrammar | null> {
  await loadWASM(readFileSync('node_modules/vscode-oniguruma/release/onig.wasm'));
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner: (patterns) => new OnigScanner(patterns), createOnigString: (text) => new OnigString(text) }),
    loadGrammar: (scope) => Promise.resolve(scope === 'source.yaml' ? parseRawGrammar(yamlStandIn, 'yaml.json') : parseRawGrammar(readFileSync(articleGrammar, 'utf8'), articleGrammar)),
  });
  return registry.loadGrammar('text.policy-article');
}

export interface Token {
  readonly text: string;
  /** Outermost first, without the language's ending. */
  readonly scopes: readonly string[];
}

/** Tokenizes as the editor does, line by line. */
export async function tokenize(text: string): Promise<Token[][]> {
  const language = await grammar;
  let state = INITIAL;
  return text.split(/\r\n|\n/).map((line) => {
    const result = language!.tokenizeLine(line, state);
    state = result.ruleStack;
    return result.tokens.map(({ startIndex, endIndex, scopes }) => ({ text: line.slice(startIndex, endIndex), scopes: scopes.map((s) => s.replace(/\.policy-article$/, '')) }));
  });
}

/** What has a scope that is `scope` or begins with it: neighbouring tokens of a line as one text. */
export async function textsWith(scope: string, text: string): Promise<string[]> {
  const texts: string[] = [];
  for (const line of await tokenize(text)) {
    let open = false;
    for (const token of line.filter((t) => t.text !== '')) {
      const inside = token.scopes.some((s) => s === scope || s.startsWith(`${scope}.`));
      if (inside && open) texts[texts.length - 1] += token.text;
      else if (inside) texts.push(token.text);
      open = inside;
    }
  }
  return texts;
}
