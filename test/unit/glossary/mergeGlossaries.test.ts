import assert from 'node:assert/strict';
import { mergeGlossaries, problemsInScope } from '../../../src/glossary/mergeGlossaries';
import { readGlossary } from '../../../src/glossary/readGlossary';
import { emptyGlossary } from '../../../src/glossary/types';

suite('mergeGlossaries', () => {
  const near = readGlossary('officials:\n  - { id: ann, name: Ann Near }\nplaces:\n  - { id: rye, name: Rye }\n', 'near.yaml');
  const far = readGlossary('officials:\n  - { id: ann, name: Ann Far }\n  - { id: bo, name: Bo Ek }\nagreements:\n  - { id: rye, title: Rye Pact }\n', 'far.yaml');

  test('the entry of the nearer file overrides one of the same id, of any kind', () => {
    const { glossary, overridden } = mergeGlossaries([near.glossary, far.glossary]);
    assert.deepEqual(glossary.officials.map((e) => [e.name, e.source?.file]), [['Ann Near', 'near.yaml'], ['Bo Ek', 'far.yaml']]);
    assert.deepEqual(glossary.agreements, []);
    assert.deepEqual(glossary.others.map((e) => e.name), ['Rye']);
    assert.deepEqual(overridden.map((e) => [e.kind, e.id, e.source?.file]), [['official', 'ann', 'far.yaml'], ['agreement', 'rye', 'far.yaml']]);
  });

  test('no file makes an empty glossary', () => {
    assert.deepEqual(mergeGlossaries([]), { glossary: emptyGlossary, overridden: [] });
  });

  test('an id that another file holds does not dangle', () => {
    const { problems } = readGlossary('agreements:\n  - { id: a, title: Hythe Pact, related: [rye, gone] }\nofficials:\n  - { name: Cy Po, nmae: x, roles: [{ title: Mayor, organization: rye-council }] }\n', 'f');
    assert.deepEqual(problems.map((p) => p.code), ['dangling-id', 'dangling-id', 'unknown-key', 'unknown-organization']);
    const scope = readGlossary('agreements:\n  - { id: rye, title: Rye Pact }\norganizations:\n  - { id: rye-council, name: Rye Council }\n', 'g').glossary;
    assert.deepEqual(problemsInScope(problems, scope).map((p) => [p.code, p.values['id']]), [['dangling-id', 'gone'], ['unknown-key', undefined]]);
  });
});
