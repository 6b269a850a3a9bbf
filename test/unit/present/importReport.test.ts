import assert from 'node:assert/strict';
import { importReport, importedWords } from '../../../src/present/importReport';
import { english } from '../../../src/present/words';
import { imported } from '../glossary/import/importing';

const leaders = imported('csv', ['name,office,mood\nAda OBI,Minister,glad\n,Envoy,\nRui Paz,,\n'], { title: 'office' });

suite('The report of an import', () => {
  test('tells what came of it, and line by line what was left out, kind by kind', () => {
    assert.equal(importReport(leaders.glossary, leaders.skipped, english), [
      'Imported: 2 officials.', '',
      'no-name (1)', '  a:3: an entry without a name is left out: Envoy', '',
      'no-office (1)', '  a:4: Rui Paz: a role without a title is left out', '',
      'not-kept (1)', '  a: “mood” is not kept: it has a value 1 times', '',
    ].join('\n'));
  });

  test('tells where nothing was left out, and where nothing came of it', () => {
    const whole = imported('csv', ['title\nTreaty of Rome\n']);
    assert.equal(importReport(whole.glossary, whole.skipped, english), 'Imported: 1 agreement.\nNothing was left out.\n');
    const none = imported('csv', ['a,b\n1,2\n']);
    assert.match(importReport(none.glossary, none.skipped, english), /^Nothing was imported\.\n\nno-such-column \(2\)\n/);
    assert.equal(importedWords(none.glossary, english), '');
  });
});
