import assert from 'node:assert/strict';
import { imported, skips } from './importing';

const head = 'name,country,title';

suite('importing tables', () => {
  test('the offices of one person are one entry, those of a namesake in another country another', () => {
    const { glossary, skipped } = imported('csv', [`${head}\nAnn LEE,"Korea, South",Prime Minister\nAnn LEE,"Korea, South",Minister of Trade\nAnn LEE,Canada,Envoy\n`]);
    assert.deepEqual(glossary.officials.map(({ id, name, country, roles }) => [id, name, country, roles.map((r) => r.title)]), [
      ['ann-lee', 'Ann Lee', 'South Korea', ['Prime Minister', 'Minister of Trade']],
      ['ann-lee-2', 'Ann Lee', 'Canada', ['Envoy']],
    ]);
    assert.deepEqual(skipped.map((s) => [s.code, s.detail]), [['namesake', 'South Korea']]);
  });

  test('an id tells two people of one name in one country apart, and stays', () => {
    const { glossary } = imported('csv', [`id,${head}\n7,Ann LEE,Peru,Mayor\n8,Ann LEE,Peru,Judge\n7,Ann Lee,Peru,Envoy\n`]);
    assert.deepEqual(glossary.officials.map(({ id, roles }) => [id, roles.map((r) => r.title)]), [['7', ['Mayor', 'Envoy']], ['8', ['Judge']]]);
  });

  test('columns by their names and by the map; the others are told once, with how often they have a value', () => {
    const table = imported('csv', ['Name,Family name,Post,Since,Web,Fax\nAnn van der Lee,van der Lee,Envoy,2020-05,https://example.org\\a\\b.html,1\nBo Ek,,Judge,,ftp://x,2\n'], { title: 'Post', from: 'Since', 'links.official': 'Web' });
    assert.deepEqual(table.glossary.officials[0], { kind: 'official', id: 'ann-van-der-lee', name: 'Ann van der Lee', familyName: 'van der Lee', aliases: [], roles: [{ title: 'Envoy', from: '2020-05' }], links: { official: 'https://example.org/a/b.html' }, never: [] });
    assert.deepEqual(skips(table), ['3 not-a-link Bo Ek ftp://x', 'not-kept Fax 2']);
  });

  test('agreements: parties, links, and dates in the order that the column shows', () => {
    const table = imported('csv', ['title,parties,signed,in_force\nTreaty on Rivers,PERU ; UNITED KINGDOM ; PERU,03/02/1950,13/12/1951\nPact on Ice,,13/12/1950,\n']);
    assert.deepEqual(table.glossary.agreements.map(({ id, parties, signed, inForce }) => [id, parties, signed, inForce]), [
      ['treaty-on-rivers', ['Peru', 'United Kingdom'], '1950-02-03', '1951-12-13'],
      ['pact-on-ice', [], '1950-12-13', undefined],
    ]);
    assert.deepEqual(skips(table), []);
  });

  test('a date whose order nothing tells is left out, unless it is said', () => {
    const text = 'title,signed\nTreaty on Rivers,03/02/1950\nTreaty on Lakes,04/04/1951\nTreaty on Seas,31/31/1950\n';
    const open = imported('csv', [text.replace('31/31', '3/31x')]);
    assert.deepEqual(open.glossary.agreements.map((a) => a.signed), [undefined, '1951-04-04', undefined]);
    assert.deepEqual(skips(open), ['2 day-or-month Treaty on Rivers 03/02/1950', '4 not-a-date Treaty on Seas 3/31x/1950']);
    const said = imported('csv', [text], {}, { dateOrder: 'month-first' });
    assert.deepEqual(said.glossary.agreements.map((a) => a.signed), ['1950-03-02', '1951-04-04', undefined]);
  });

  test('what is damaged, doubled or missing is told at its line', () => {
    const table = imported('csv', [`${head}\n,Peru,Mayor\n\nAnn LEE,Peru,\nBo EK (acting),Peru),Judge (Civil\nCy Ott,Peru\nBo EK,Peru,Judge\n`]);
    assert.deepEqual(skips(table), [
      '2 no-name Peru, Mayor', '4 no-office Ann Lee', '5 name-note Bo EK (acting) acting', '5 unclosed-bracket Bo EK (acting) Judge (Civil', '5 unclosed-bracket Bo EK (acting) Peru)',
      '6 columns-differ Cy Ott 2', '6 no-office Cy Ott', '7 repeated Bo Ek Judge',
    ]);
    const treaties = imported('csv', ['id,title\n1,Treaty on Tea&#65533;s\n1,Treaty on Rice\n1,Treaty on Rice\n']);
    assert.deepEqual(skips(treaties), ['2 damaged-text Treaty on Tea&#65533;s &#65533;', '4 repeated Treaty on Rice Treaty on Rice', '3 repeated-id Treaty on Rice 1']);
    assert.deepEqual(treaties.glossary.agreements.map((a) => a.id), ['1', '1-2']);
  });

  test('a missing column, or none with names, leaves the file out', () => {
    assert.deepEqual(skips(imported('csv', ['name\nAnn Lee\n'], { title: 'Post' })), ['1 no-such-column Post']);
    assert.deepEqual(skips(imported('csv', ['a,b\n1,2\n'])), ['1 no-such-column name', '1 no-such-column title']);
    assert.deepEqual(skips(imported('csv', [''])), ['1 no-such-column name', '1 no-such-column title']);
  });

  test('a table of names alone has no offices to miss', () => assert.deepEqual(imported('csv', ['name\nAnn Lee\n']).skipped, []));

  test('several tables make one glossary', () => {
    const { glossary } = imported('csv', [`${head}\nAnn LEE,Peru,Mayor\n`, 'title,signed\nTreaty on Rivers,1950\n', `${head}\nAnn LEE,Peru,Judge\n`]);
    assert.deepEqual([glossary.officials.map((o) => o.roles.length), glossary.agreements.length], [[2], 1]);
  });

  test('an id made from a long title ends with a word', () => {
    const [agreement] = imported('csv', [`title\nAgreement ${'concerning rivers and lakes '.repeat(9)}\n`]).glossary.agreements;
    assert.match(agreement!.id, /^agreement-(?:concerning-rivers-and-lakes-)*(?:concerning|rivers|and|lakes)(?:-rivers)?(?:-and)?$/);
    assert.ok(agreement!.id.length <= 60);
  });

  test('a column that the map takes from its key is not read by its name', () => {
    const { glossary } = imported('csv', ['name,title,summary\nAda Obi,Minister,glad\n'], { summary: '' });
    assert.deepEqual(glossary.officials.map(({ name, summary }) => [name, summary]), [['Ada Obi', undefined]]);
    assert.deepEqual(skips(imported('csv', ['name,title,summary\nAda Obi,Minister,glad\n'], { summary: '' })), ['not-kept summary 1']);
  });
});
