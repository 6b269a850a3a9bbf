import assert from 'node:assert/strict';
import { readGlossary } from '../../../src/glossary/readGlossary';
import { slug } from '../../../src/glossary/slug';

const ids = (yaml: string): readonly string[] => {
  const { officials, agreements, others } = readGlossary(yaml, 'f').glossary;
  return [...officials, ...agreements, ...others].map((e) => e.id);
};

suite('ids', () => {
  test('a slug is lower case, without accents and marks', () => {
    const slugs: Record<string, string> = { 'Loral O’Hara': 'loral-ohara', 'U.S.-Japan Pact': 'us-japan-pact', 'Enrique Peña Nieto': 'enrique-pena-nieto', ' “Accord” ': 'accord', 'Søren Ørsted': 'soren-orsted', '岸田 文雄': '岸田-文雄', '—': '', '__proto__': 'proto' };
    for (const [name, expected] of Object.entries(slugs)) assert.equal(slug(name), expected);
  });

  test('are made from the names, and numbered where they meet', () => {
    assert.deepEqual(ids('officials:\n  - name: Ann Lee\n  - name: Ann Leé\n  - name: Ann Lee\n'), ['ann-lee', 'ann-lee-2', 'ann-lee-3']);
  });

  test('written ids come first, wherever they stand', () => {
    assert.deepEqual(ids('officials:\n  - name: Ann Lee\nplaces:\n  - { id: ann-lee, name: Ann Lee House }\n'), ['ann-lee-2', 'ann-lee']);
  });

  test('an entry that is added after others leaves theirs alone', () => {
    const before = 'officials:\n  - name: Ann Lee\n  - name: Ann Lee\n';
    assert.deepEqual(ids(`${before}  - name: Ann Lee\n`).slice(0, 2), ids(before));
  });

  test('a name without letters still gets one', () => {
    assert.deepEqual(ids('places:\n  - name: "—"\n  - name: "?"\n'), ['place', 'place-2']);
  });

  test('stay unique among ids that look like made ones', () => {
    const all = ids('officials:\n  - { id: ann-lee-2, name: A }\n  - name: Ann Lee\n  - name: Ann Lee\n  - { id: ann-lee-2, name: B }\n');
    assert.equal(new Set(all).size, 4);
  });
});
