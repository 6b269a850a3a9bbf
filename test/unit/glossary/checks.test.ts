import assert from 'node:assert/strict';
import { readMarked } from './marked';

suite('checks across values', () => {
  test('a repeated id is reported and its entry loads under another', () => {
    const { glossary } = readMarked('organizations:\n  - { id: nasa, name: NASA }\nprograms:\n  - { id: ‹nasa›, name: Nasa Mission }\n', ['repeated-id', { id: 'nasa' }]);
    assert.deepEqual(glossary.others.map((e) => e.id), ['nasa', 'nasa-2']);
  });

  test('an alias that two entries share is reported at each, in any case and with or without accents', () => {
    readMarked('officials:\n  - { id: a, name: Ann Lee, aliases: [‹Señora Lee›] }\n  - { id: b, name: Bea Lee, aliases: [X, ‹senora lee›] }\n', ['shared-alias', { alias: 'Señora Lee', other: 'b' }], ['shared-alias', { other: 'a' }]);
    readMarked('organizations:\n  - { id: a, name: Space Agency }\n  - { id: b, name: Other Agency, aliases: [‹Space Agency›] }\n', ['shared-alias', { other: 'a' }]);
    readMarked('agreements:\n  - { id: a, title: Pact of Rye, short: ‹Harbour Pact› }\n  - { id: b, title: Pact of Hythe, short: ‹Harbour Pact› }\n', 'shared-alias', 'shared-alias');
  });

  test('two entries of one name are worth knowing, and no warning', () => {
    const { problems } = readMarked('officials:\n  - { id: a, name: Mike Rogers }\n  - { id: b, name: ‹Mike Rogers› }\n', ['shared-name', { name: 'Mike Rogers', other: 'a' }]);
    assert.equal(problems[0]!.severity, 'information');
  });

  test('an entry may repeat its own name', () => {
    readMarked('agreements:\n  - { title: Rye Pact, short: Rye Pact, aliases: [Rye Pact] }\n');
  });

  test('an alias that is a common word is reported, an acronym is not', () => {
    readMarked('agreements:\n  - { title: Rye Pact, short: ‹the Deal›, aliases: [‹Agreement›, WHO] }\nofficials:\n  - { name: Theresa May, aliases: [‹May›] }\n', 'common-word', 'common-word', ['common-word', { alias: 'May' }]);
    readMarked('organizations:\n  - { name: U.S. Congress, aliases: [Congress] }\n');
  });

  test('supersedes and related hold ids of agreements', () => {
    readMarked('agreements:\n  - { id: a, title: Rye Pact, supersedes: [b, ‹c›], related: [‹nasa›] }\n  - { id: b, title: Hythe Pact }\norganizations:\n  - { id: nasa, name: NASA }\n', ['dangling-id', { id: 'c' }], ['dangling-id', { id: 'nasa' }]);
  });

  test('an organization is an id or plain text', () => {
    const role = (organization: string): string => `officials:\n  - name: Ann Lee\n    roles: [{ title: Mayor, organization: ${organization} }]\norganizations:\n  - { id: rye-council, name: Rye Council }\n`;
    for (const fine of ['rye-council', 'Rye Council', 'Rolls-Royce', 'council', 'U.S. State Department', 'the council']) readMarked(role(fine));
    readMarked(role('‹hythe-council›'), ['unknown-organization', { id: 'hythe-council' }]);
  });

  test('an agreement does not supersede itself', () => {
    readMarked('agreements:\n  - { id: a, title: Rye Pact, supersedes: [‹a›], related: [‹a›] }\n', ['self-reference', { key: 'supersedes', id: 'a' }], ['self-reference', { key: 'related' }]);
  });

  test('a circle of supersedes is reported once, where it closes', () => {
    readMarked('agreements:\n  - { id: a, title: Pact A, supersedes: [b] }\n  - { id: b, title: Pact B, supersedes: [d, c] }\n  - { id: c, title: Pact C, supersedes: [‹a›] }\n  - { id: d, title: Pact D }\n', ['supersedes-cycle', { chain: 'a → b → c → a' }]);
    readMarked('agreements:\n  - { id: a, title: Pact A, supersedes: [b, c] }\n  - { id: b, title: Pact B, supersedes: [d] }\n  - { id: c, title: Pact C, supersedes: [d] }\n  - { id: d, title: Pact D }\n');
  });

  test('a chain of supersedes may be long', () => {
    const count = 2000;
    readMarked(`agreements:\n${Array.from({ length: count }, (_, i) => `  - { id: a${i}, title: Pact ${i}, supersedes: [${i + 1 < count ? `a${i + 1}` : ''}] }\n`).join('')}`);
  });

  test('a role does not end before it begins', () => {
    readMarked('officials:\n  - name: Ann Lee\n    roles: [{ title: Mayor, from: 2020-05, to: ‹2020-04-30› }]\n', ['role-ends-before-it-begins', { from: '2020-05', to: '2020-04-30' }]);
    readMarked('officials:\n  - name: Ann Lee\n    roles: [{ title: Mayor, from: 2020-05, to: 2020 }]\n');
  });

  test('terms of one post do not overlap; a day of handing over is no overlap', () => {
    const roles = (...terms: readonly string[]): string => `officials:\n  - name: Ann Lee\n    roles: [${terms.map((t) => `{ ${t} }`).join(', ')}]\n`;
    readMarked(roles('title: Mayor, from: 2010, to: 2014-05-01', 'title: ‹Mayor›, from: 2013'), ['overlapping-roles', { title: 'Mayor' }]);
    readMarked(roles('title: ‹Mayor›, from: 2013', 'title: mayor, from: 2010'), 'overlapping-roles');
    readMarked(roles('title: Mayor', 'title: ‹Mayor›'), 'overlapping-roles');
    readMarked(roles('title: Mayor, from: 2010, to: 2014-05-01', 'title: Mayor, from: 2014-05-01'));
    readMarked(roles('title: Mayor, from: 2010, to: 2014', 'title: Mayor, from: 2014'));
    readMarked(roles('title: Mayor, organization: Rye, from: 2010', 'title: Mayor, organization: Hythe, from: 2010'));
  });

  test('dates are ISO dates that exist', () => {
    const signed = (date: string): string => `agreements:\n  - { title: Rye Pact, signed: ${date} }\n`;
    for (const date of ['2023-02-29', '2023-13', '13 January 2023', '2023-01-13T00:00:00Z', '0000', '23']) readMarked(signed(`‹${date}›`), ['invalid-date', { value: date }]);
    assert.equal(readMarked(signed('‹2023/1/5›'), ['invalid-date', { suggestion: '2023-01-05' }]).glossary.agreements[0]!.signed, undefined);
  });

  test('an agreement is signed, then in force, then ended', () => {
    readMarked('agreements:\n  - { title: Rye Pact, signed: 2020-02, in_force: ‹2020-01-31›, ended: ‹2019› }\n', ['dates-out-of-order', { earlier: 'signed', later: 'in_force' }], ['dates-out-of-order', { earlier: 'signed', later: 'ended' }]);
    readMarked('agreements:\n  - { title: Rye Pact, signed: 2020-02, in_force: 2020, ended: 2020-02-01 }\n');
    readMarked('agreements:\n  - { title: Rye Pact, in_force: 2020, ended: ‹2019› }\n', ['dates-out-of-order', { earlier: 'in_force', later: 'ended' }]);
  });
});
