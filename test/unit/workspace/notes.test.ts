import assert from 'node:assert/strict';
import { notesAlone, notesOf, withNoteText, withoutNote, withReply, withResolved } from '../../../src/workspace/notes';
import { ArticleDecisions } from '../../../src/workspace/articleDecisions';
import type { Decision } from '../../../src/workspace/sidecar/decision';

const target = { exact: 'Peru', prefix: '', suffix: '', start: 0 };
const thread: Decision = { id: 'a', target, notes: [{ text: 'Which?' }, { text: 'The state.', at: '2026-02-02T00:00:00Z' }], at: '2026-01-01T00:00:00Z' };

suite('workspace: notes', () => {
  test('the first is of the time of its decision', () => {
    assert.deepEqual(notesOf(thread), [{ at: '2026-01-01T00:00:00Z', text: 'Which?' }, { text: 'The state.', at: '2026-02-02T00:00:00Z' }]);
    assert.deepEqual(notesOf({ link: 'peru', notes: [] }), []);
  });

  test('an answer opens a thread that was resolved', () => {
    const answered = withReply({ ...thread, ...withResolved(thread, true) }, { text: 'No.' });
    assert.equal(answered.resolved, undefined);
    assert.deepEqual(answered.notes.map(({ text }) => text), ['Which?', 'The state.', 'No.']);
  });

  test('other words leave the time', () => {
    assert.deepEqual(withNoteText(thread, 1, 'The country.').notes[1], { text: 'The country.', at: '2026-02-02T00:00:00Z' });
  });

  test('without the first, the answer is the note, with its own time', () => {
    const left = withoutNote(thread, 0)!;
    assert.deepEqual([left.notes, left.at], [[{ text: 'The state.' }], '2026-02-02T00:00:00Z']);
    assert.equal(withoutNote({ ...thread, notes: [{ text: 'Which?' }] }, 0), undefined);
  });

  test('a link outlasts its note, and a note its link', () => {
    const both: Decision = { ...thread, link: 'peru' };
    assert.deepEqual(withoutNote({ ...both, notes: [{ text: 'Which?' }] }, 0), { ...both, notes: [] });
    assert.deepEqual(notesAlone(both), { notes: thread.notes, at: thread.at });
    assert.equal(notesAlone({ ...both, notes: [] }), undefined);
  });

  test('are kept as they are written, and stand beside a decision on the same words', () => {
    const text = 'Peru met Chad.';
    const span = { start: 0, end: 4 };
    const decisions = new ArticleDecisions('a.md', '', text);
    decisions.put('a', { notes: [{ text: 'Two\nlines: “#”, and a \\' }] }, span, text);
    decisions.put('b', { link: 'peru', notes: [] }, span, text);
    decisions.change('a', withReply(decisions.standing.find(({ decision }) => decision.id === 'a')!.decision, { text: '- yes' }), text);
    const again = new ArticleDecisions('a.md', decisions.sidecar, text);
    assert.deepEqual(again.problems, []);
    assert.deepEqual(again.standing.map(({ decision }) => [decision.link, decision.notes.map((note) => note.text)]), [[undefined, ['Two\nlines: “#”, and a \\', '- yes']], ['peru', []]]);
    assert.deepEqual(again.decided, [{ ...span, decision: 'link', entry: 'peru' }]);
  });

  test('a decision that gives way to another leaves its notes', () => {
    const text = 'Peru met Chad.';
    const decisions = new ArticleDecisions('a.md', '', text);
    decisions.put('a', { link: 'chad', notes: [{ text: 'Sure?' }] }, { start: 0, end: 4 }, text);
    decisions.put('b', { link: 'peru', notes: [] }, { start: 0, end: 4 }, text);
    assert.deepEqual(decisions.standing.map(({ decision }) => [decision.link, decision.notes]), [['peru', [{ text: 'Sure?' }]]]);
  });
});
