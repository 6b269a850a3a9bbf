import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readGlossary } from '../../../src/glossary/readGlossary';
import type { Span } from '../../../src/text/span';

const sound = `# The desk's own
officials:
  - id: ann-lee
    name: "Ann Lee"
    aliases: [Annie Lee, 'A. Lee']
    pronouns: she
    roles: &roles
      - title: Mayor
        organization: rye-council
        from: 2010-05
        to: 2014
    summary: >-
      Mayor of Rye: for
      one term.
    links: { site: "https://ann.example" }
  - <<: { country: Chile }
    name: Bo Ek 🚀
    roles: *roles
agreements:
  - id: rye-pact
    title: Pact on the Harbour of Rye
    short: Rye Pact
    parties: [Rye, Hythe]
    signed: 2012-01-13
    supersedes: [old-pact]
  - { id: old-pact, title: "Old Pact", ended: 2012 }
organizations:
  - { id: rye-council, name: Rye Council, never: [Rye Council Estate] }
`;

const pieces = ['"', "'", '[', ']', '{', '}', ':', ': ', '- ', '\n', '\r\n', '\t', '  ', '#', ' #', '&a ', '*a', '*roles', '<<: ', '|', '>', '!', '%', '@', '? ', '---\n', '...\n', '\ufeff', '🚀', '\ud83d', '\0', ',', '__proto__: x', 'officials:\n'];

/** Cuts a stretch out and puts a piece of syntax in its place. */
const mutation = fc.record({ at: fc.nat(sound.length), length: fc.nat(12), piece: fc.constantFrom('', ...pieces) });

function mutate(edits: readonly { at: number; length: number; piece: string }[]): string {
  return edits.reduce((text, { at, length, piece }) => text.slice(0, at % (text.length + 1)) + piece + text.slice((at % (text.length + 1)) + length), sound);
}

const liesIn = ({ start, end }: Span, text: string): boolean => start >= 0 && start <= end && end <= text.length;

suite('readGlossary on damaged files', () => {
  test('the file is sound to begin with', () => {
    assert.deepEqual(readGlossary(sound, 'f').problems, []);
  });

  test('never throws, and all that it points at lies in the text', () => {
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 6 }), (edits) => {
        const text = mutate(edits);
        const { glossary, problems } = readGlossary(text, 'f');
        for (const problem of problems) assert.ok(liesIn(problem, text), JSON.stringify(problem));
        const entries = [...glossary.officials, ...glossary.agreements, ...glossary.others];
        for (const { source } of entries) assert.ok(liesIn(source!.range, text) && liesIn(source!.nameRange, text));
        assert.equal(new Set(entries.map((e) => e.id)).size, entries.length);
      }),
      { seed: 2, numRuns: 500 },
    );
  });

  test('one character typed or deleted costs no entry but the one it is in', () => {
    fc.assert(
      fc.property(mutation, ({ at, piece }) => {
        const position = Math.min(at, sound.length);
        if (piece.includes('\n') || piece.includes('\ufeff') || piece.includes('\0')) return;
        const line = sound.lastIndexOf('\n', position - 1) + 1;
        if (!sound.slice(line).startsWith('    ')) return;
        const { glossary } = readGlossary(sound.slice(0, position) + piece + sound.slice(position), 'f');
        assert.ok(glossary.officials.length + glossary.agreements.length + glossary.others.length >= 4);
      }),
      { seed: 3, numRuns: 500 },
    );
  });

  test('any text at all is read without an exception', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces, 'name', 'id', 'a'), fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        for (const problem of readGlossary(text, 'f').problems) assert.ok(liesIn(problem, text));
      }),
      { seed: 4, numRuns: 1000 },
    );
  });
});
