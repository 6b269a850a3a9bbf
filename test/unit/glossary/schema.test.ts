import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { knownKeys, pronouns } from '../../../src/glossary/knownKeys';

interface Schema {
  readonly $ref?: string;
  readonly description?: string;
  readonly additionalProperties?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly enum?: readonly unknown[];
}

const schema = JSON.parse(readFileSync('schemas/glossary.schema.json', 'utf8')) as Schema & { readonly definitions: Readonly<Record<string, Schema>> };
const parts: Readonly<Record<string, Schema>> = { root: schema, ...schema.definitions };

suite('glossary.schema.json', () => {
  for (const [part, keys] of Object.entries(knownKeys)) {
    test(`knows the keys that the reader knows of: ${part}`, () => {
      assert.deepEqual(Object.keys(parts[part]!.properties!), keys);
      assert.equal(parts[part]!.additionalProperties, false);
    });
    test(`describes each key of: ${part}`, () => {
      for (const [key, value] of Object.entries(parts[part]!.properties!)) {
        const described = value.$ref ? schema.definitions[value.$ref.replace('#/definitions/', '')] : value;
        assert.ok(described?.description, `${part}.${key}`);
      }
    });
  }

  test('allows the pronouns that the reader knows', () => {
    assert.deepEqual(schema.definitions['official']!.properties!['pronouns']!.enum, [...pronouns, '', null]);
  });
});
