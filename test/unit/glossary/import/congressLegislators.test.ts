import assert from 'node:assert/strict';
import { imported, skips } from './importing';

const person = (bioguide: string, name: string, more: string): string => `- id: { bioguide: ${bioguide}, thomas: '1' }\n  name: ${name}\n  bio: { gender: F }\n${more}`;
const term = (type: string, start: string, end: string): string => `  - { type: ${type}, start: '${start}', end: '${end}', state: WA, party: Independent }\n`;

suite('importing congress-legislators', () => {
  test('names, pronouns and dated roles; terms that meet on the day are one role', () => {
    const text = person('L000001', '{ first: Ann, nickname: Annie, last: Lee, official_full: Ann M. Lee }', `  terms:\n${term('rep', '2001-01-03', '2003-01-03')}${term('rep', '2003-01-03', '2005-01-03')}${term('rep', '2005-01-04', '2007-01-03')}${term('sen', '2007-01-03', '2013-01-03')}`);
    const result = imported('congress-legislators', [text]);
    const house = { title: 'U.S. Representative', organization: 'United States House of Representatives' };
    assert.deepEqual(result.glossary.officials, [{
      kind: 'official', id: 'ann-m-lee', name: 'Ann M. Lee', familyName: 'Lee', aliases: ['Ann Lee', 'Annie Lee'], pronouns: 'she', country: 'United States', summary: 'Independent, WA',
      roles: [{ ...house, from: '2001-01-03', to: '2005-01-03' }, { ...house, from: '2005-01-04', to: '2007-01-03' }, { title: 'U.S. Senator', organization: 'United States Senate', from: '2007-01-03', to: '2013-01-03' }],
      links: { bioguide: 'https://bioguide.congress.gov/search/bio/L000001' }, never: [],
    }]);
    assert.deepEqual(skips(result), ['not-kept id.thomas 1']);
  });

  test('leadership roles, and the two highest offices', () => {
    const result = imported('congress-legislators', [person('L1', '{ first: Ann, last: Lee }', `  terms:\n${term('viceprez', '1801', '1805')}${term('prez', '1805', '1809')}  leadership_roles:\n  - { title: Majority Whip, chamber: senate, start: '1799' }\n`)]);
    assert.deepEqual(result.glossary.officials[0]!.roles, [{ title: 'Vice President', from: '1801', to: '1805' }, { title: 'President', from: '1805', to: '1809' }, { title: 'Majority Whip', organization: 'United States Senate', from: '1799' }]);
  });

  test('one person in two files is one entry; who has no official form goes by initials too', () => {
    const result = imported('congress-legislators', [person('L1', '{ first: Ann, middle: Mary Jo, last: Lee }', `  terms:\n${term('sen', '2001', '2003')}`), person('L1', '{ first: Ann, middle: Mary Jo, last: Lee }', `  terms:\n${term('prez', '2003', '2007')}`)]);
    assert.deepEqual(result.glossary.officials.map(({ name, aliases, roles }) => [name, aliases, roles.map((r) => r.title)]), [['Ann Mary Jo Lee', ['Ann Lee', 'Ann M. J. Lee'], ['U.S. Senator', 'President']]]);
  });

  test('a form that is another one’s name is left out', () => {
    const result = imported('congress-legislators', [person('L1', '{ first: Ann, last: Lee }', '') + person('L2', '{ first: Ann, last: Lee, official_full: Ann Q. Lee }', '')]);
    assert.deepEqual(result.glossary.officials.map(({ id, aliases }) => [id, aliases]), [['ann-lee', []], ['ann-q-lee', []]]);
    assert.ok(skips(result).includes('alias-of-another Ann Q. Lee Ann Lee'));
  });

  test('what is broken costs nothing of the rest', () => {
    const good = person('L1', '{ first: Ann, last: Lee }', `  terms:\n${term('queen', '2001', '2003')}${term('sen', 'soon', '2003')}`);
    const result = imported('congress-legislators', [`# list\n- id: { bioguide: [\n- just text\n- name: { first: Ann }\n${good.replace('gender: F', 'gender: X')}`]);
    assert.deepEqual(result.glossary.officials.map(({ name, roles }) => [name, roles.map((r) => [r.from, r.to])]), [['Ann Lee', [[undefined, '2003']]]]);
    assert.deepEqual(result.skipped.filter((s) => s.code !== 'not-kept').map((s) => [s.line, s.code]), [[2, 'unreadable'], [3, 'no-name'], [4, 'no-name'], [5, 'unknown-term'], [5, 'not-a-date'], [5, 'unknown-gender']]);
  });

  test('a file of something else', () => assert.deepEqual(skips(imported('congress-legislators', ['officials: 3\n'])), ['not-this-format a']));
});
