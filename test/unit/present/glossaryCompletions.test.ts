import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { slotsAt } from '../../../src/glossary/authoring/slot';
import { knownKeys } from '../../../src/glossary/knownKeys';
import { sliceGlossary } from '../../../src/glossary/nodes/slices';
import { readGlossary } from '../../../src/glossary/readGlossary';
import { glossaryKeys } from '../../../src/present/data/glossaryKeys';
import { glossaryCompletions, type GlossaryCompletion } from '../../../src/present/glossaryCompletions';
import { glossaryKeyCard } from '../../../src/present/glossaryKeyCard';
import { english } from '../../../src/present/words';
import { finish } from '../../../src/text/steps';
import { marked } from '../markers';

function completions(source: string): readonly GlossaryCompletion[] {
  const { text, cursors } = marked(source);
  const { glossary } = readGlossary(text, 'glossary.yaml');
  return glossaryCompletions(slotsAt(text, finish(sliceGlossary(text)), cursors[0]!), text, cursors[0]!, glossary, english).items;
}

const labels = (source: string): readonly string[] => completions(source).map(({ label }) => label);

/** The text with a completion taken, its stops left empty; further lines indented like the first, as the editor does. */
function taken(source: string, label: string): string {
  const { text } = marked(source);
  const { snippet, range } = completions(source).find((item) => item.label === label)!;
  const indent = /^ */.exec(text.slice(text.lastIndexOf('\n', range.start - 1) + 1))![0];
  const written = snippet.replace(/\$\{\d+:?([^}]*)\}|\$0/g, '$1').replaceAll('\n', `\n${indent}`);
  return text.slice(0, range.start) + written + text.slice(range.end);
}

suite('present: completions in a glossary', () => {
  test('the keys of an entry that it does not have yet, with what they are', () => {
    const items = completions('officials:\n  - name: Bo Ek\n    ‸\n');
    assert.deepEqual(items.map(({ label }) => label), ['id', 'family_name', 'aliases', 'pronouns', 'country', 'roles', 'summary', 'links', 'never']);
    assert.match(items.find(({ label }) => label === 'pronouns')!.documentation!, /^The pronoun .*\n\n```yaml\npronouns: she\n```$/);
  });

  test('what is taken is sound YAML', () => {
    assert.equal(taken('officials:\n  - name: Bo Ek\n    rol‸\n', 'roles'), 'officials:\n  - name: Bo Ek\n    roles:\n      - \n');
    assert.equal(taken('agreements:\n  - title: Pact\n    ‸\n', 'parties'), 'agreements:\n  - title: Pact\n    parties: []\n');
    const entry = taken('officials:\n  - ‸\n', 'New official');
    assert.equal(entry, 'officials:\n  - name: \n    country: \n    roles:\n      - title: \n        from: \n');
    assert.deepEqual(readGlossary(entry.replace('name: ', 'name: Bo'), 'g').problems.filter(({ severity, code }) => severity === 'error' && code === 'syntax'), []);
  });

  test('ids of organizations for a role, of agreements for what is superseded', () => {
    const others = '\norganizations:\n  - { id: rye, name: Rye Council }\n';
    assert.deepEqual(labels(`officials:\n  - name: Bo\n    roles:\n      - title: Mayor\n        organization: ‸\n${others}`), ['rye']);
    assert.deepEqual(labels(`agreements:\n  - { id: old, title: Old Pact }\n  - id: new\n    title: New Pact\n    supersedes: [‸]\n${others}`), ['old', 'new']);
  });

  test('an id is found by the name of its entry as well', () => {
    const [item] = completions('agreements:\n  - { id: old, title: Treaty of Rye }\n  - title: New\n    related: [Treaty‸]\n');
    assert.deepEqual([item?.label, item?.detail, item?.filter], ['old', 'Treaty of Rye', 'old Treaty of Rye']);
  });

  test('countries, types, statuses and pronouns', () => {
    assert.ok(labels('agreements:\n  - title: Pact\n    parties: [Jap‸]\n').includes('Japan'));
    assert.ok(labels('agreements:\n  - title: Pact\n    type: ‸\n').includes('memorandum'));
    assert.ok(labels('agreements:\n  - title: Pact\n    status: ‸\n').includes('in force'));
    assert.deepEqual(labels('officials:\n  - name: Bo\n    pronouns: ‸\n'), ['he', 'she', 'they']);
  });

  test('nothing in free text, in a comment, and in a key that the format does not know', () => {
    assert.deepEqual(labels('officials:\n  - name: B‸\n'), []);
    assert.deepEqual(labels('officials:\n  - name: Bo # c‸\n'), []);
    assert.deepEqual(labels('officials:\n  - name: Bo\n    colour: r‸\n'), []);
  });

  test('many entries are cut, and more come by typing on', () => {
    const many = Array.from({ length: 300 }, (_, i) => `  - { id: org-${i}, name: Office ${i} }`).join('\n');
    const { text, cursors } = marked(`officials:\n  - name: Bo\n    roles:\n      - title: Mayor\n        organization: ‸\norganizations:\n${many}\n`);
    const found = glossaryCompletions(slotsAt(text, finish(sliceGlossary(text)), cursors[0]!), text, cursors[0]!, readGlossary(text, 'g').glossary, english);
    assert.deepEqual([found.items.length, found.isPartial], [200, true]);
  });
});

suite('present: what a key of a glossary is', () => {
  test('every key of the format is described, and no other', () => {
    for (const part of ['root', 'official', 'role', 'agreement', 'named'] as const) assert.deepEqual(Object.keys(glossaryKeys[part]).sort(), [...knownKeys[part]].sort());
    assert.equal(glossaryKeyCard('official', 'colour', english), undefined);
    assert.equal(glossaryKeyCard('official', 'constructor', english), undefined);
  });

  test('in the words of the schema', () => {
    const { properties, definitions } = JSON.parse(readFileSync('schemas/glossary.schema.json', 'utf8')) as { properties: Properties; definitions: Record<string, { properties?: Properties; description?: string }> };
    const described = (key: string, { description, $ref }: Properties[string]): string | undefined => description ?? ($ref ? definitions[$ref.split('/').at(-1)!]?.description : undefined) ?? key;
    const parts = { root: properties, official: definitions['official']!.properties!, role: definitions['role']!.properties!, agreement: definitions['agreement']!.properties!, named: definitions['named']!.properties! };
    for (const [part, keys] of Object.entries(parts)) {
      for (const [key, value] of Object.entries(keys)) assert.equal(glossaryKeys[part as keyof typeof parts][key]!.what, described(key, value)!.replaceAll("'", '’'), `${part}.${key}`);
    }
  });
});

type Properties = Record<string, { readonly description?: string; readonly $ref?: string }>;
