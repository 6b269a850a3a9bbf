import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Edit } from '../../../../src/workspace/anchors/followEdits';
import { addDecision, forArticle, removeDecision, replaceDecision } from '../../../../src/workspace/sidecar/changeSidecar';
import { isSidecar, sidecarOf, type Decision } from '../../../../src/workspace/sidecar/decision';
import { readSidecar } from '../../../../src/workspace/sidecar/readSidecar';

const decision = (of: Partial<Decision> = {}): Decision => ({ id: 'a1', target: { exact: 'the agreement', prefix: 'text of ', suffix: ' itself', start: 1423 }, link: 'pact', notes: [], ...of });

const elsewhere = { exact: 'they', prefix: '', suffix: ' left', start: 1500 };
/** Without prototypes, keys in one order. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value, (_key, of: unknown) => (typeof of === 'object' && of !== null && !Array.isArray(of) ? Object.fromEntries(Object.entries(of).sort(([a], [b]) => (a < b ? -1 : 1))) : of)));

const apply = (text: string, edit: Edit | undefined): string => {
  assert.ok(edit);
  return text.slice(0, edit.start) + edit.text + text.slice(edit.end);
};
const problems = (text: string): string[] => readSidecar(text, 'signing.md').problems.map(({ code, start, end }) => `${code} ${text.slice(start, end).split('\n')[0]}`);
const ids = (text: string): string[] => readSidecar(text, 'signing.md').decisions.map((placed) => placed.decision.id);

const file = `# Decisions of the desk.
version: 1
article: signing.md
decisions:
  - id: a1
    target: { exact: the agreement, prefix: "text of ", suffix: " itself", start: 1423 }
    link: us-japan-space-framework   # as agreed by phone
    by: Mara
    at: 2026-11-23T10:00:00Z
  # To be asked again.
  - id: a2
    target: { exact: he, prefix: "", suffix: " said", start: 2000 }
    speaker: [hayashi, A clerk]
    note: |
      Two lines
      of it.
    replies:
      - { text: Asked., by: Bo }
    resolved: true
`;

suite('workspace: sidecar, reading', () => {
  test('every key of a decision', () => {
    const { decisions, problems: none } = readSidecar(file, 'signing.md');
    assert.deepEqual(none, []);
    assert.deepEqual(decisions.map((placed) => placed.decision), [
      { id: 'a1', target: { exact: 'the agreement', prefix: 'text of ', suffix: ' itself', start: 1423 }, link: 'us-japan-space-framework', notes: [], by: 'Mara', at: '2026-11-23T10:00:00Z' },
      { id: 'a2', target: { exact: 'he', prefix: '', suffix: ' said', start: 2000 }, speakers: ['hayashi', 'A clerk'], notes: [{ text: 'Two lines\nof it.\n' }, { text: 'Asked.', by: 'Bo' }], resolved: true },
    ]);
  });

  test('nothing, and a file without decisions', () => {
    assert.deepEqual([ids(''), problems('')], [[], []]);
    assert.deepEqual([ids('version: 1\narticle: signing.md\ndecisions: []\n'), problems('version: 1\narticle: signing.md\n')], [[], []]);
  });

  test('what is wrong, each at its place; the rest is read', () => {
    assert.deepEqual(problems('version: 2\narticle: signing.md\n'), ['unknown-version 2']);
    assert.deepEqual(problems('article: signing.md\n'), ['unknown-version ']);
    assert.deepEqual(problems('version: 1\narticle: other.md\n'), ['other-article other.md']);
    const wrong = file.replace('id: a2', 'id: "a2').replace('link: us', 'lnik: us');
    assert.deepEqual(problems(wrong).map((line) => line.split(' ')[0]), ['no-decision', 'unknown-key', 'syntax']);
    assert.ok(ids(wrong).includes('a1'));
    assert.deepEqual(problems('version: 1\ndecisions:\n  - id: x\n    link: y\n'), ['missing-target id: x']);
    assert.deepEqual(problems('version: 1\ndecisions:\n  - { id: x, target: { exact: a }, kind: perhaps }\n').map((line) => line.split(' ')[0]), ['no-decision', 'unreadable']);
  });

  test('two decisions on one place: the later one counts', () => {
    const twice = file.replace('id: a2\n    target: { exact: he, prefix: "", suffix: " said", start: 2000 }\n    speaker: [hayashi, A clerk]', 'id: a2\n    target: { exact: the agreement, prefix: "text of ", suffix: " itself", start: 1423 }\n    ignore: true');
    assert.deepEqual(ids(twice), ['a2']);
    assert.deepEqual(problems(twice).map((line) => line.split(' ')[0]), ['repeated-target']);
    assert.deepEqual(problems(file.replace('id: a2', 'id: a1')).map((line) => line.split(' ')[0]), ['repeated-id']);
  });

  test('any text at all is read without throwing, with its problems inside it', () => {
    const piece = fc.constantFrom('version: 1\n', 'article: signing.md\n', 'decisions:\n', '  - id: a\n', '    target: { exact: x }\n', '    link: y\n', ': ', '- ', '"', '{', ']', '&a ', '*a', '\r\n', '  ', 'é😀', '#');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }).map((parts) => parts.join('')), (text) => {
        for (const { start, end } of readSidecar(text, 'signing.md').problems) assert.ok(start >= 0 && start <= end && end <= text.length);
      }),
      { seed: 3, numRuns: 300 },
    );
  });
});

suite('workspace: sidecar, writing', () => {
  test('a new one', () => {
    assert.equal(apply('', addDecision('', 'signing.md', decision({ by: 'Mara', at: '2026-11-23T10:00:00Z' }), undefined)), 'version: 1\narticle: signing.md\ndecisions:\n  - id: a1\n    target: { exact: "the agreement", prefix: "text of ", suffix: " itself", start: 1423 }\n    link: pact\n    by: Mara\n    at: 2026-11-23T10:00:00Z\n');
  });

  test('comments, order and formatting of the others stay', () => {
    const [first] = readSidecar(file, 'signing.md').decisions;
    const more = apply(file, addDecision(file, 'signing.md', decision({ id: 'b', ignore: true, target: elsewhere }), first));
    assert.deepEqual(ids(more), ['a1', 'b', 'a2']);
    assert.equal(more.split('\n').filter((line) => !file.split('\n').includes(line)).length, 4);
    const added = readSidecar(more, 'signing.md').decisions[1]!;
    assert.equal(apply(more, removeDecision(more, added)), file);
    assert.deepEqual(ids(apply(file, addDecision(file, 'signing.md', decision({ id: 'b', ignore: true, target: elsewhere }), undefined))), ['b', 'a1', 'a2']);
  });

  test('lists that are empty, missing or written in one line', () => {
    for (const text of ['version: 1\narticle: signing.md\ndecisions: []\n', 'version: 1\narticle: signing.md\n', 'version: 1\narticle: signing.md\ndecisions: # none yet\n']) {
      assert.deepEqual(ids(apply(text, addDecision(text, 'signing.md', decision(), undefined))), ['a1'], text);
    }
    const flow = 'version: 1\narticle: signing.md\ndecisions: [{ id: x, target: { exact: a }, link: y }]\n';
    const [placed] = readSidecar(flow, 'signing.md').decisions;
    assert.deepEqual([addDecision(flow, 'signing.md', decision(), placed), removeDecision(flow, placed!), replaceDecision(flow, placed!, decision())], [undefined, undefined, undefined]);
  });

  test('CRLF stays CRLF', () => {
    const text = file.replaceAll('\n', '\r\n');
    const more = apply(text, addDecision(text, 'signing.md', decision({ id: 'b', ignore: true, target: elsewhere }), readSidecar(text, 'signing.md').decisions[0]));
    assert.deepEqual([ids(more), /[^\r]\n/.test(more)], [['a1', 'b', 'a2'], false]);
  });

  test('whatever is decided is read again as it was', () => {
    const words = fc.string({ unit: 'binary', minLength: 1, maxLength: 20 });
    const some = fc.record({
      id: fc.stringMatching(/^[0-9A-Z]{1,26}$/), target: fc.record({ exact: words, prefix: words, suffix: words, start: fc.nat() }), notes: fc.array(fc.record({ text: words }), { maxLength: 3 }),
      link: words, speakers: fc.array(words, { minLength: 1, maxLength: 3 }), by: words, at: words, resolved: fc.constant(true as const), kind: fc.constantFrom('speech' as const, 'not-speech' as const),
    }, { requiredKeys: ['id', 'target', 'notes'] });
    fc.assert(
      fc.property(some, some, (one, two) => {
        const text = apply('', addDecision('', 'signing.md', one as Decision, undefined));
        assert.deepEqual(plain(readSidecar(text, 'signing.md').decisions.map((placed) => placed.decision)), plain([one]));
        const [placed] = readSidecar(text, 'signing.md').decisions;
        assert.deepEqual(plain(readSidecar(apply(text, replaceDecision(text, placed!, two as Decision)), 'signing.md').decisions[0]?.decision), plain(two));
      }),
      { seed: 11, numRuns: 300 },
    );
  });

  test('an article of another name', () => {
    assert.equal(forArticle(file, 'a: $& b.md'), file.replace('article: signing.md', () => 'article: "a: $& b.md"'));
    assert.deepEqual(readSidecar(forArticle(file, 'a: $& b.md'), 'a: $& b.md').problems, []);
  });

  test('the name of the file', () => {
    assert.equal(sidecarOf('news/signing.md'), 'news/signing.annotations.yaml');
    assert.deepEqual(['a/b.annotations.yaml', 'b.yaml', '.annotations.yaml'].map(isSidecar), [true, false, false]);
  });
});
