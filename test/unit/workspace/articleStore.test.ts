import assert from 'node:assert/strict';
import { indexGlossary, type GlossaryIndex } from '../../../src/glossary/glossaryIndex';
import { readGlossary } from '../../../src/glossary/readGlossary';
import { articleLimit } from '../../../src/workspace/articleLimits';
import { ArticleStore, type VersionedText } from '../../../src/workspace/articleStore';

const indexOf = (yaml: string): GlossaryIndex => indexGlossary(readGlossary(yaml, 'glossary.yaml').glossary);
const glossary = indexOf('officials:\n  - name: Bill Nelson\n');

suite('article store', () => {
  /** A document that counts how often it is read. */
  const documentOf = (text: string, version = 1): VersionedText & { readonly reads: () => number } => {
    let reads = 0;
    return { uri: 'file:///x.article', version, getText: () => (reads++, text), reads: () => reads };
  };

  test('one result a version and state of the glossary, shared by all who ask', () => {
    const store = new ArticleStore();
    const document = documentOf('Bill Nelson spoke.');
    const first = store.of(document, glossary);
    assert.equal(store.of(document, glossary), first);
    assert.equal(document.reads(), 1);
  });

  test('another version is read anew, another glossary is not', () => {
    const store = new ArticleStore();
    const document = documentOf('Bill Nelson and Pam Melroy spoke.');
    const texts = (index: GlossaryIndex, of: VersionedText): string[] => {
      const read = store.of(of, index);
      assert.ok(typeof read === 'object');
      return read.annotations.mentions.filter((m) => m.status === 'linked').map((m) => m.text);
    };
    assert.deepEqual(texts(glossary, document), ['Bill Nelson']);
    assert.deepEqual(texts(indexOf('officials:\n  - name: Pam Melroy\n'), document), ['Pam Melroy']);
    assert.equal(document.reads(), 1);
    assert.deepEqual(texts(glossary, documentOf('Nobody spoke.', 2)), []);
  });

  test('without an entry in its glossary, an article has quotes and no mentions', () => {
    const read = new ArticleStore().of(documentOf('They signed the Kiruna Treaty.\n\n“We are glad,” she said.'), indexOf(''));
    assert.ok(typeof read === 'object');
    assert.deepEqual(read.annotations.mentions, []);
    assert.equal(read.annotations.quotes.length, 1);
  });

  test('what is no text, and what is too much of it, is left alone', () => {
    const store = new ArticleStore();
    assert.equal(store.of(documentOf('Bill Nelson\0 spoke.'), glossary), 'binary');
    assert.equal(store.of(documentOf(`Bill Nelson spoke. ${'x'.repeat(articleLimit)}`, 2), glossary), 'too-large');
    assert.ok(typeof store.of(documentOf('Bill Nelson spoke.', 3), glossary) === 'object');
  });

  test('a text that is closed is forgotten', () => {
    const store = new ArticleStore();
    const document = documentOf('Bill Nelson spoke.');
    store.of(document, glossary);
    assert.ok(store.knows(document.uri));
    assert.equal(store.forget(document.uri), true);
    assert.equal(store.forget(document.uri), false);
    assert.ok(!store.knows(document.uri));
  });
});
