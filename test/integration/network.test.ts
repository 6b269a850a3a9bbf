import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cardAt, fileUri, open, replace, revertAll, settle } from './extension';

type Callable = (...args: unknown[]) => unknown;

/** What opens a connection, in Node's host and in the web's, as objects and the names of their functions. */
function openers(): readonly (readonly [object, string])[] {
  const scope = globalThis as unknown as Readonly<Record<string, object>> & { readonly process?: { getBuiltinModule?(name: string): Readonly<Record<string, unknown>> } };
  const found: (readonly [object, string])[] = ['fetch', 'WebSocket', 'XMLHttpRequest', 'EventSource', 'importScripts'].filter((name) => typeof scope[name] === 'function').map((name) => [scope, name]);
  const node = scope.process?.getBuiltinModule?.bind(scope.process);
  if (!node) return found;
  const { Socket } = node('net') as { readonly Socket: { readonly prototype: object } };
  return [...found, [Socket.prototype, 'connect'], [node('dns'), 'lookup'], [node('http'), 'request'], [node('https'), 'request'], [node('dgram'), 'createSocket'], [node('child_process'), 'spawn']];
}

suite('The network', () => {
  teardown(revertAll);

  test('is left alone, whatever the editor does', async () => {
    const calls: string[] = [];
    const undo: (() => void)[] = [];
    for (const [object, name] of openers()) {
      const original = Reflect.get(object, name) as Callable;
      // The host talks to its window all the time: only what our own code asks for is held against us.
      const watched = new Proxy(original, {
        apply: (target, self, args) => (note(name), Reflect.apply(target, self, args) as unknown),
        construct: (target, args, fresh) => (note(name), Reflect.construct(target, args, fresh) as object),
      });
      if (Reflect.set(object, name, watched)) undo.push(() => Reflect.set(object, name, original));
    }
    const note = (name: string): void => {
      const { stack = '' } = new Error();
      if (/policy-annotator|dist\/extension\.js/.test(stack)) calls.push(`${name}\n${stack}`);
    };
    try {
      assert.ok(undo.length > 0);
      const { document } = await open('signing.article');
      await cardAt(document, 'Hayashi');
      await replace(document, 'Hayashi said.', 'Blinken said.');
      await settle();
      const target = fileUri('network.html');
      await vscode.commands.executeCommand('policyAnnotator.exportArticle', { article: document.uri, format: 'html', target, ifThere: 'overwrite' });
      await vscode.workspace.fs.delete(target);
      await vscode.commands.executeCommand('policyAnnotator.showReport');
      await settle();
      await vscode.commands.executeCommand('policyAnnotator.refreshWorkspace');
      await settle();
    } finally {
      for (const restore of undo) restore();
    }
    assert.deepEqual(calls, []);
  });
});
