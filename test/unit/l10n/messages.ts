import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as ts from 'typescript';
import { glossaryKeys } from '../../../src/present/data/glossaryKeys';

/** What puts a message into the language of the editor; the message is the first argument. */
const translators = new Set(['words', 'setting.words', 'this.#words', 'vscode.l10n.t']);
/** Where a message that is a value comes from: another call of a translator, or data. */
const forwarders = new Set(['src/vscode/words.ts', 'src/present/hoverCard.ts', 'src/present/glossaryKeyCard.ts']);

export interface Messages {
  readonly keys: ReadonlySet<string>;
  /** Calls whose message can't be told from the source. */
  readonly open: readonly string[];
  /** Texts that reach people without a translator. */
  readonly bare: readonly string[];
}

/** All that the extension says, out of its source. */
export function collectMessages(): Messages {
  const keys = new Set(Object.values(glossaryKeys).flatMap((keysOfPart) => Object.values(keysOfPart).map(({ what }) => what)));
  const open: string[] = [];
  const bare: string[] = [];
  for (const file of ['src/vscode', 'src/present'].flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts')).map((name) => join(folder, name).replaceAll('\\', '/')))) {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node) && translators.has(node.expression.getText())) {
        const messages = literals(node.arguments[0]);
        if (messages) for (const message of messages) keys.add(message);
        else if (!forwarders.has(file)) open.push(`${file}: ${node.getText()}`);
      }
      if (file.startsWith('src/vscode/')) bare.push(...bareTexts(node).map((text) => `${file}: ${text}`));
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return { keys, open, bare };
}

function literals(node: ts.Expression | undefined): string[] | undefined {
  if (node && ts.isStringLiteralLike(node)) return [node.text];
  if (!node || !ts.isConditionalExpression(node)) return undefined;
  const [yes, no] = [literals(node.whenTrue), literals(node.whenFalse)];
  return yes && no && [...yes, ...no];
}

/** Properties and functions of the editor's API whose texts are shown. */
const shownProperties = new Set(['title', 'label', 'description', 'detail', 'placeHolder', 'prompt', 'tooltip', 'message', 'saveLabel', 'openLabel', 'text']);
const shownArguments = /^vscode\.window\.show(?:Information|Warning|Error)Message$/;
/** Words for people have a capital or a space; names of icons and of formats have none. */
const forPeople = /[\p{Lu}\s]/u;
const product = 'Policy Annotator';

function bareTexts(node: ts.Node): string[] {
  const isBare = (value: ts.Node | undefined): value is ts.StringLiteralLike => value !== undefined && ts.isStringLiteralLike(value) && value.text !== product && forPeople.test(value.text);
  if (ts.isPropertyAssignment(node) && shownProperties.has(node.name.getText()) && isBare(node.initializer)) return [node.getText()];
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken && ts.isPropertyAccessExpression(node.left) && shownProperties.has(node.left.name.text) && isBare(node.right)) return [node.getText()];
  return ts.isCallExpression(node) && shownArguments.test(node.expression.getText()) && isBare(node.arguments[0]) ? [node.getText()] : [];
}
