import assert from 'node:assert/strict';
import { editRefusalWords, fixWords } from '../../../src/present/glossaryEditWords';
import { english } from '../../../src/present/words';

suite('words about edits of a glossary', () => {
  test('a refusal says what is in the way, and where', () => {
    for (const refusal of ['broken-yaml', 'entry-changed', 'not-a-list', 'not-a-text', 'shared-yaml', 'unusual-yaml'] as const) assert.match(editRefusalWords(refusal, 'a.yaml', english), /^Nothing was (?:added|changed): .*a\.yaml.*\.$/);
    assert.equal(editRefusalWords('empty', 'a.yaml', english), 'Nothing was added: there are no words to add.');
  });

  test('a fix is named by what it does', () => {
    const title = (code: Parameters<typeof fixWords>[0]['code'], values = {}): string => fixWords({ code, values, edits: [] }, english);
    assert.equal(title('replace', { by: 'aliases' }), 'Replace by “aliases”');
    assert.equal(title('remove', { words: 'the' }), 'Remove “the”');
    assert.deepEqual([title('quote'), title('use-https'), title('make-list')], ['Put it in quote marks', 'Use https', 'Put it in a list']);
  });
});
