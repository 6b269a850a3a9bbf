import assert from 'node:assert/strict';
import { recognizeColumns } from '../../../../src/glossary/import/recognizeColumns';
import { recognizeFormat } from '../../../../src/glossary/import/recognizeFormat';

const columns = (header: string): unknown => {
  const { kind, map } = recognizeColumns(header.split(','));
  return [kind, Object.fromEntries(map)];
};

suite('Recognizing what to import', () => {
  test('a format by its content', () => {
    assert.equal(recognizeFormat('people.json', '{"persons": [{"name": "Ada Obi"}]}'), 'popolo');
    assert.equal(recognizeFormat('people.json', '{"people": []}'), undefined);
    assert.equal(recognizeFormat('people.json', '{"persons": ['), 'popolo');
    assert.equal(recognizeFormat('legislators.yaml', '# Current\n- id:\n    bioguide: O000001\n  name:\n    first: Ada\n'), 'congress-legislators');
    assert.equal(recognizeFormat('list.yaml', '- one\n- two\n'), undefined);
    assert.equal(recognizeFormat('leaders.txt', '\ufeffname;office\nAda Obi;Minister\n'), 'csv');
    assert.equal(recognizeFormat('notes.txt', 'Some words.\nAnd, perhaps, more.\n'), undefined);
  });

  test('a table with one column by its name', () => {
    assert.equal(recognizeFormat('treaties.CSV', 'title\nTreaty of Rome\n'), 'csv');
    assert.equal(recognizeFormat('treaties', 'title\nTreaty of Rome\n'), undefined);
  });

  test('columns that are called as the keys are', () => {
    assert.deepEqual(columns('id,name,Family Name,title,from,to'), ['officials', { id: 'id', name: 'name', family_name: 'Family Name', title: 'title', from: 'from', to: 'to' }]);
    assert.deepEqual(columns('title,parties,signed,in-force'), ['agreements', { title: 'title', parties: 'parties', signed: 'signed', in_force: 'in-force' }]);
  });

  test('columns that tell what they hold in other words', () => {
    assert.deepEqual(columns('name,country,office'), ['officials', { name: 'name', country: 'country', title: 'office' }]);
    assert.deepEqual(columns('id,title,field3,subject,country_name,signed_event_date,adopted_event_date,definative_eif_event_date,references,document_url'), [
      'agreements', { id: 'id', title: 'title', parties: 'country_name', signed: 'signed_event_date', in_force: 'definative_eif_event_date', 'links.text': 'document_url' },
    ]);
    assert.deepEqual(columns('Treaty name,signedDate,Countries'), ['agreements', { title: 'Treaty name', signed: 'signedDate', parties: 'Countries' }]);
  });

  test('nothing in columns that tell nothing', () => {
    assert.deepEqual(columns('a,b,'), ['agreements', {}]);
  });
});
