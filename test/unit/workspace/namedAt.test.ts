import assert from 'node:assert/strict';
import { mentionsOfNamed, namedAt, relatedSpans } from '../../../src/workspace/namedAt';
import { selectionSteps } from '../../../src/workspace/selectionSteps';
import { marked } from '../markers';
import { read } from '../present/reading';

const yaml = 'officials: [{ id: eto, name: Ana Eto, pronouns: she, roles: [{ title: Foreign Minister }] }, { id: oz, name: Bo Oz }]\nagreements: [{ id: pact, title: Oslo Pact }]';

function at(source: string) {
  const { text, cursors } = marked(source);
  const { annotations, article } = read(text, yaml);
  const words = (span: { start: number; end: number }): string => text.slice(span.start, span.end);
  return { annotations, article, words, offset: cursors[0]! };
}

suite('workspace: what is named at an offset', () => {
  test('a name, the title before it, and a speaker', () => {
    for (const [source, span] of [['Foreign Minister Ana ‸Eto came.', 'Ana Eto'], ['Foreign ‸Minister Ana Eto came.', 'Foreign Minister'], ['Ana Eto came. “We will sign the text,” ‸Eto said.', 'Eto']] as const) {
      const { annotations, words, offset } = at(source);
      const found = namedAt(annotations, offset);
      assert.deepEqual([found?.entries, found && words(found)], [['eto'], span]);
    }
  });

  test('plain words name nothing', () => {
    const { annotations, offset } = at('Ana Eto ca‸me.');
    assert.equal(namedAt(annotations, offset), undefined);
    assert.deepEqual(relatedSpans(annotations, offset), []);
  });

  test('all mentions of the same person, in any form, and of nobody else', () => {
    const { annotations, words, offset } = at('Ana Eto met Bo Oz over the Oslo Pact. ‸Eto left. She was glad.');
    assert.deepEqual(mentionsOfNamed(annotations, namedAt(annotations, offset)!).map(words), ['Ana Eto', 'Eto', 'She']);
  });

  test('at a quote mark, the parts of the quote and its cue in order', () => {
    const { annotations, words, offset } = at('Ana Eto came. ‸“We will sign,” Eto said, “and we will keep it.”');
    assert.deepEqual(relatedSpans(annotations, offset).map(words), ['“We will sign,”', 'said', '“and we will keep it.”']);
  });
});

suite('workspace: what a selection grows by', () => {
  test('from the mention over the quote and the sentence to all', () => {
    const { annotations, article, words, offset } = at('First things came first.\n\n“We will sign with Bo ‸Oz today,” Ana Eto said. It rained.');
    assert.deepEqual(selectionSteps(article, annotations, offset).map(words), [
      'Bo Oz', 'We will sign with Bo Oz today,', '“We will sign with Bo Oz today,”', '“We will sign with Bo Oz today,” Ana Eto said.', '“We will sign with Bo Oz today,” Ana Eto said. It rained.', article.text,
    ]);
  });
});
