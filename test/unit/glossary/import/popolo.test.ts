import assert from 'node:assert/strict';
import { imported, skips } from './importing';

const popolo = (content: object) => imported('popolo', [JSON.stringify(content)]);

suite('importing Popolo', () => {
  test('persons with memberships, posts, organizations and legislative periods', () => {
    const { glossary, skipped } = popolo({
      persons: [
        { id: 'p1', name: 'Ann Lee', family_name: 'Lee', other_names: [{ name: 'Annie Lee' }, { name: 'Ann Lee' }], gender: 'female', links: [{ url: 'https://example.org/a', note: 'site' }, { url: 'https://example.org/b' }] },
        { id: 'p2', name: 'Bo Ek', memberships: [{ organization_id: 'o1', role: 'Clerk', start_date: '2020-05', end_date: '' }] },
      ],
      organizations: [{ id: 'o1', name: 'River Assembly', other_names: [{ name: 'RA' }], posts: [{ id: 's1', label: 'Speaker', organization_id: 'o1' }] }],
      memberships: [{ person_id: 'p1', post_id: 's1', start_date: '2019-01-02', end_date: '2020-03-04T00:00:00Z' }, { person_id: 'p1', organization_id: 'o1', role: 'member', legislative_period_id: 't1' }],
      events: [{ id: 't1', start_date: '2016', end_date: '2019-01-01' }],
    });
    assert.deepEqual(glossary.others.map(({ id, name, aliases }) => [id, name, aliases]), [['river-assembly', 'River Assembly', ['RA']]]);
    assert.deepEqual(glossary.officials.map(({ id, aliases, pronouns, roles }) => ({ id, aliases, pronouns, roles })), [
      { id: 'ann-lee', aliases: ['Annie Lee'], pronouns: 'she', roles: [{ title: 'Speaker', organization: 'river-assembly', from: '2019-01-02', to: '2020-03-04' }, { title: 'member', organization: 'river-assembly', from: '2016', to: '2019-01-01' }] },
      { id: 'bo-ek', aliases: [], pronouns: undefined, roles: [{ title: 'Clerk', organization: 'river-assembly', from: '2020-05' }] },
    ]);
    assert.deepEqual(glossary.officials[0]!.links, { site: 'https://example.org/a', link: 'https://example.org/b' });
    assert.deepEqual(skipped, []);
  });

  test('what has no name, no title, no place to go', () => {
    const result = popolo({
      persons: [{ id: 'p1' }, { id: 'p2', name: 'Bo Ek', gender: 'other', email: 'x@example.org', links: [{ url: 'mailto:x' }], memberships: [{ organization_id: 'gone', role: 'Clerk', start_date: 'spring' }, {}, { role: 'Clerk' }] }, 7],
      organizations: [{ id: 'o1' }],
      memberships: [{ id: 'm1', person_id: 'nobody', role: 'x' }],
    });
    assert.deepEqual(skips(result), [
      'no-name o1', 'unknown-reference m1 nobody', 'no-name p1', 'unknown-gender Bo Ek other', 'unknown-reference Bo Ek gone', 'not-a-date Bo Ek spring', 'no-office Bo Ek ', 'not-a-link Bo Ek mailto:x', 'not-kept persons.email 1',
    ]);
    assert.deepEqual(result.glossary.officials.map((o) => o.roles), [[{ title: 'Clerk' }, { title: 'Clerk' }]]);
  });

  test('a file of something else', () => {
    for (const text of ['[]', '{}', '{"persons": 3}']) assert.deepEqual(skips(imported('popolo', [text])), ['not-this-format a']);
    assert.equal(imported('popolo', ['name,country']).skipped[0]!.code, 'unreadable');
  });
});
