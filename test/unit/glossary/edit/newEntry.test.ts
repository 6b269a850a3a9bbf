import assert from 'node:assert/strict';
import { addEntry } from '../../../../src/glossary/edit/addEntry';
import { newAgreement, newOfficial } from '../../../../src/glossary/edit/newEntry';
import { readGlossary } from '../../../../src/glossary/readGlossary';
import { emptyGlossary } from '../../../../src/glossary/types';
import { file, made } from './editing';

suite('a new entry', () => {
  const { glossary } = readGlossary('officials:\n  - name: Ann Lee\nplaces:\n  - { id: ann-lee-2, name: Q }\n', file);

  test('has an id that nobody else has', () => {
    assert.equal(newOfficial('Ann Lee', [], glossary).id, 'ann-lee-3');
    assert.equal(newAgreement('U.S.-Japan Pact', glossary).id, 'us-japan-pact');
    assert.equal(newAgreement('—', emptyGlossary).id, 'agreement');
  });

  test('says only what is known', () => {
    const ann = newOfficial('Ann Lee', [{ title: 'Envoy' }], emptyGlossary);
    assert.equal(made('', addEntry('', ann)), 'officials:\n  - id: ann-lee\n    name: Ann Lee\n    roles:\n      - title: Envoy\n');
    assert.equal(made('', addEntry('', newAgreement('Pact', emptyGlossary))), 'agreements:\n  - id: pact\n    title: Pact\n');
  });
});
