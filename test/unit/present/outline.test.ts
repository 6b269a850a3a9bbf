import assert from 'node:assert/strict';
import { foldsOf, outlineOf, type OutlineNode } from '../../../src/present/outline';
import { english } from '../../../src/present/words';
import { read } from './reading';

const yaml = 'officials: [{ id: eto, name: Ana Eto, pronouns: she }, { id: oz, name: Bo Oz }]\nagreements: [{ id: pact, title: Oslo Pact }]';
const text = '---\ntitle: Talks\n---\n\nTalks end in Oslo\n\nAna Eto opened the talks. Eto was glad.\n\n## Afterwards\n\n“We keep the Oslo Pact,” Bo Oz said.\n\n### Later\n\nEto left.\n\n## The end\n\nIt rained.\n';

const shown = (nodes: readonly OutlineNode[], indent = ''): string[] => nodes.flatMap(({ kind, label, detail, children }) => [`${indent}${kind}: ${label}${detail && ` (${detail})`}`, ...shown(children, `${indent}  `)]);

suite('present: outline', () => {
  const { article, annotations, glossary } = read(text, yaml);

  test('sections hold what stands in them, a quote what it names, and each name is told once', () => {
    assert.deepEqual(shown(outlineOf({ article, annotations, glossary }, english)), [
      'front-matter: Front matter', 'headline: Talks end in Oslo', 'official: Ana Eto', 'section: Afterwards', '  quote: “We keep the Oslo Pact,” (Bo Oz)', '    agreement: Oslo Pact', '  official: Bo Oz', '  section: Later', 'section: The end',
    ]);
  });

  test('front matter, sections, and quotes over several paragraphs fold', () => {
    assert.deepEqual(foldsOf(article, annotations).map(({ start }) => text.slice(start, text.indexOf('\n', start))), ['---', '## Afterwards', '### Later', '## The end']);
    const long = read('Ana Eto spoke to the press.\n\n“We came to sign the pact,” Eto said. “We shall return.\n\n“And we shall keep it.”', yaml);
    assert.equal(foldsOf(long.article, long.annotations).length, 1);
  });
});
