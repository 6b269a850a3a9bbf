import assert from 'node:assert/strict';
import fc from 'fast-check';
import { packGlossary, unpackGlossary } from '../../../src/glossary/packedGlossary';
import { finish } from '../../../src/text/steps';
import { annotateText } from '../../../src/workspace/articleStore';
import { GlossaryStore } from '../../../src/workspace/glossaryStore';

const near = 'file:///desk/space/glossary.yaml';
const far = 'file:///desk/glossary.yaml';
const article = 'file:///desk/space/a.article';
const version = 'v1';

const text = `OSLO, Jan. 12, 2023 — Prime Minister Ada Orne met Liu He and Bo Ek Lund in Oslo. Orne and Mr. Lund praised the Fisheries Council.

“The agreement between Norway and Peru is a good one,” Orne said. The 1990 fisheries convention with Japan was another, and so was the Lake Pact.

The Agreement between the Government of Norway and the Government of Peru on Fisheries came into force. Minister Ek said the 2012 agreement with the Fisheries Council, or F.C., would follow. Ada B. Orne left, and Sea Lund stayed.
`;

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const official = fc.record({ id: fc.constantFrom(...ids), name: fc.constantFrom('Ada Orne', 'Ada Berit Orne', 'Liu He', 'Bo Ek Lund', 'Lund', 'Nils Ek', '“…”'), aliases: fc.subarray(['Orne', 'A. Orne', 'Bo Ek', 'Minister Ek']), never: fc.subarray(['Sea Lund']) });
const agreement = fc.record({ id: fc.constantFrom(...ids, 'p', 'q'), title: fc.constantFrom('Agreement between the Government of Norway and the Government of Peru on Fisheries', 'Agreement between the Government of Norway and the Government of Japan', 'Convention on Fisheries', 'Lake Pact'), parties: fc.subarray(['Norway', 'Peru', 'Japan', 'Fisheries Council']), signed: fc.constantFrom('1990-05-17', '2012') });
const organization = fc.record({ id: fc.constantFrom(...ids), name: fc.constantFrom('Fisheries Council', 'Orne'), aliases: fc.subarray(['F.C.']) });
/** JSON is YAML. */
const file = fc.record({ officials: fc.array(official, { maxLength: 5 }), agreements: fc.array(agreement, { maxLength: 5 }), organizations: fc.array(organization, { maxLength: 2 }) }).map((fields) => JSON.stringify(fields));

/** A store of two files, one within the scope of the other; what was kept of them serves in place of a reading. */
function storeOf(files: ReadonlyMap<string, string>, kept: ReadonlyMap<string, string>): GlossaryStore {
  const store = new GlossaryStore();
  for (const [uri, yaml] of files) {
    store.set(uri, yaml);
    const recalled = kept.has(uri) ? finish(unpackGlossary(kept.get(uri)!, uri, version)) : undefined;
    assert.equal(recalled !== undefined, kept.has(uri));
    if (recalled) store.recall(uri, recalled);
  }
  finish(store.prepare(article));
  return store;
}

function found(store: GlossaryStore): unknown {
  const read = annotateText(text, store.indexFor(article));
  assert.ok(typeof read === 'object');
  return read.annotations;
}

suite('a recalled glossary', () => {
  test('gives what reading it gives, alone or beside another, also when that one has changed since', () => {
    fc.assert(
      fc.property(file, file, file, fc.subarray([near, far], { minLength: 1 }), (one, two, changed, recalled) => {
        const files = new Map([[near, one], [far, two]]);
        const before = storeOf(files, new Map());
        const kept = new Map(recalled.map((uri) => [uri, finish(packGlossary(before.sound(uri)!, version))]));
        const cold = found(before);
        assert.deepEqual(found(storeOf(files, kept)), cold);
        const [stays] = recalled as [string];
        const other = stays === near ? far : near;
        const later = new Map(files).set(other, changed);
        assert.deepEqual(found(storeOf(later, new Map([[stays, kept.get(stays)!]]))), found(storeOf(later, new Map())));
        assert.deepEqual(found(storeOf(new Map([[stays, files.get(stays)!]]), new Map([[stays, kept.get(stays)!]]))), found(storeOf(new Map([[stays, files.get(stays)!]]), new Map())));
      }),
      { seed: 4, numRuns: 150 },
    );
  });

  test('needs none of its steps again', () => {
    const people = JSON.stringify({ officials: Array.from({ length: 500 }, (_, i) => ({ name: `Ada${i} Orne${i}` })), agreements: Array.from({ length: 500 }, (_, i) => ({ title: `Fisheries Convention No. ${i}`, signed: '1990' })) });
    const kept = finish(packGlossary(storeOf(new Map([[near, people]]), new Map()).sound(near)!, version));
    const store = new GlossaryStore();
    store.set(near, people);
    store.recall(near, finish(unpackGlossary(kept, near, version))!);
    const steps = [...store.prepare(article)].length;
    assert.ok(steps < 100, String(steps));
  });
});
