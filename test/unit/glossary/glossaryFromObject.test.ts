import assert from 'node:assert/strict';
import { glossaryFromObject } from '../../../src/glossary/glossaryFromObject';
import { emptyGlossary } from '../../../src/glossary/types';

const codes = (value: unknown): readonly string[] => glossaryFromObject(value).problems.map((p) => p.code);

suite('glossaryFromObject', () => {
  test('reads what YAML would have become', () => {
    const { glossary, problems } = glossaryFromObject({ officials: [{ name: 'Ann Lee', country: null, roles: [{ title: 'Mayor', from: 2015 }] }], agreements: [{ id: 'p', title: 'Rye Pact', signed: 2016, ended: '' }] });
    assert.deepEqual(problems, []);
    assert.deepEqual(glossary.officials, [{ kind: 'official', name: 'Ann Lee', familyName: 'Lee', roles: [{ title: 'Mayor', from: '2015' }], id: 'ann-lee', aliases: [], links: {}, never: [] }]);
    assert.equal(glossary.agreements[0]!.signed, '2016');
  });

  test('checks as for a file, without places', () => {
    const { problems } = glossaryFromObject({ officials: [{ name: 'Ann Lee', nmae: 1, aliases: 'Annie' }] });
    assert.deepEqual(problems.map((p) => [p.code, p.start, p.end]), [['unknown-key', 0, 0], ['wrong-type', 0, 0]]);
  });

  test('anything that is no object is no glossary, and no exception', () => {
    const cyclic: unknown[] = [];
    cyclic.push(cyclic);
    for (const value of [undefined, null]) assert.deepEqual(glossaryFromObject(value), { glossary: emptyGlossary, problems: [] });
    for (const value of [1, 'x', true, [], cyclic]) assert.deepEqual(codes(value), ['wrong-type']);
    assert.deepEqual(codes({ officials: cyclic }), ['wrong-type']);
    assert.deepEqual(glossaryFromObject({ officials: [() => 1, Symbol('x'), null] }).glossary, emptyGlossary);
  });

  test('keys of the prototype are keys like any other', () => {
    const value: unknown = JSON.parse('{ "__proto__": { "officials": [{ "name": "Evil" }] }, "constructor": 1, "officials": [{ "name": "Ann Lee", "__proto__": { "country": "Nowhere" }, "links": { "__proto__": "https://a.example", "toString": "https://b.example" } }] }');
    const { glossary, problems } = glossaryFromObject(value);
    assert.deepEqual(problems.map((p) => [p.code, p.values['key']]), [['unknown-key', '__proto__'], ['unknown-key', 'constructor']]);
    const [ann] = glossary.officials;
    assert.equal(glossary.officials.length, 1);
    assert.equal(ann!.country, undefined);
    assert.deepEqual(Object.keys(ann!.links), ['__proto__', 'toString']);
    assert.equal(Object.getPrototypeOf(ann!.links), Object.prototype);
    assert.equal(({} as Record<string, unknown>)['officials'], undefined);
  });

  test('deep nesting does no harm', () => {
    assert.ok(codes(JSON.parse(`{ "officials": ${'['.repeat(5000)}${']'.repeat(5000)} }`)).length > 0);
  });
});
