import assert from 'node:assert/strict';
import { fileForEntry } from '../../../src/workspace/fileForEntry';

const texts: Readonly<Record<string, string>> = { near: 'agreements: []\n', far: 'officials:\n  - name: A\n' };
const file = (kind: 'official' | 'agreement' | 'place', files = ['near', 'far']): string | undefined => fileForEntry(kind, files, (uri) => texts[uri]!);

suite('the file for a new entry', () => {
  test('the nearest that has a section for it', () => assert.deepEqual([file('official'), file('agreement')], ['far', 'near']));
  test('else the nearest', () => assert.equal(file('place'), 'near'));
  test('none where none serves', () => assert.equal(file('official', []), undefined));
});
