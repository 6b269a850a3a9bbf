import assert from 'node:assert/strict';
import { readGlossary } from '../../../src/glossary/readGlossary';
import type { Glossary } from '../../../src/glossary/types';
import { withLastGood } from '../../../src/workspace/lastGood';

const read = (yaml: string): ReturnType<typeof readGlossary> => readGlossary(yaml, 'glossary.yaml');
const ids = ({ officials, agreements, others }: Glossary): string[] => [...officials, ...agreements, ...others].map((e) => e.id);

const good = read('officials:\n  - name: Ann Lee\n  - name: Bob Ray\norganizations:\n  - name: NASA\n').glossary;
const broken = read('officials:\n  - name: Ann Lee\n    country: Malta\n  - name: "Bob Ray\n');

suite('workspace: what a broken glossary serves', () => {
  test('the one broken here is one, as the reader sees it', () => assert.ok(broken.problems.some((p) => p.code === 'syntax')));

  test('what can be read as it is now, and the rest as it last was', () => {
    const serving = withLastGood(broken, good);
    assert.deepEqual(ids(serving).sort(), ['ann-lee', 'bob-ray', 'nasa']);
    assert.equal(serving.officials.find((e) => e.id === 'ann-lee')?.country, 'Malta');
  });

  test('once it is mended, what it holds and no more', () => {
    const mended = read('officials:\n  - name: Ann Lee\n');
    assert.deepEqual(ids(withLastGood(mended, withLastGood(broken, good))), ['ann-lee']);
  });

  test('a mistake that is none of syntax hides nothing', () => {
    const wrong = read('officials:\n  - name: Ann Lee\n    colour: red\n');
    assert.notEqual(wrong.problems.length, 0);
    assert.deepEqual(ids(withLastGood(wrong, good)), ['ann-lee']);
  });

  test('without a state before, what can be read', () => assert.equal(withLastGood(broken, undefined), broken.glossary));
});
