import assert from 'node:assert/strict';
import { agreementStatusAt } from '../../../src/glossary/agreementStatus';
import { readGlossary } from '../../../src/glossary/readGlossary';
import { currentRoles, previousRoles, rolesAt } from '../../../src/glossary/roles';
import type { Agreement, Official, Role } from '../../../src/glossary/types';

const titles = (roles: readonly Role[]): readonly string[] => roles.map((role) => role.title);
const official = (...roles: readonly string[]): Official =>
  readGlossary(`officials:\n  - name: Ann Lee\n    roles:\n${roles.map((role) => `      - { ${role} }\n`).join('')}`, 'f').glossary.officials[0]!;
const agreement = (dates: string): Agreement => readGlossary(`agreements:\n  - { title: Rye Pact, ${dates} }\n`, 'f').glossary.agreements[0]!;

suite('roles at a date', () => {
  const ann = official('title: Councillor, from: 2001, to: 2009', 'title: Mayor, from: 2010-05-03, to: 2014-05-01', 'title: Governor, from: 2014-05-01', 'title: Professor');

  test('are those whose bounds hold it, both days included, the latest taken up first', () => {
    assert.deepEqual(titles(rolesAt(ann, '2012-01-01')), ['Mayor', 'Professor']);
    assert.deepEqual(titles(rolesAt(ann, '2014-05-01')), ['Governor', 'Mayor', 'Professor']);
    assert.deepEqual(titles(rolesAt(ann, '1990')), ['Professor']);
  });

  test('that a partial date leaves open come after the sure ones', () => {
    assert.deepEqual(titles(rolesAt(ann, '2009-06')), ['Professor', 'Councillor']);
    assert.deepEqual(titles(rolesAt(ann, '2010')), ['Professor', 'Mayor']);
  });

  test('today are the sure ones alone', () => {
    assert.deepEqual(titles(currentRoles(ann, '2026-11-23')), ['Governor', 'Professor']);
    assert.deepEqual(titles(currentRoles(official('title: Mayor, to: 2026'), '2026-11-23')), []);
  });

  test('that have ended are the previous ones, the last first', () => {
    assert.deepEqual(titles(previousRoles(ann, '2026-11-23')), ['Mayor', 'Councillor']);
    assert.deepEqual(titles(previousRoles(ann, '2014-05-01')), ['Councillor']);
  });
});

suite('agreement status at a date', () => {
  test('is the furthest stage that was reached', () => {
    const pact = agreement('signed: 2020-02-01, in_force: 2020-06-01, ended: 2024-01-01');
    const stages = ['2020-01-31', '2020-02-01', '2020-05-31', '2020-06-01', '2023-12-31', '2024-01-01'].map((date) => agreementStatusAt(pact, date));
    assert.deepEqual(stages.map((s) => s?.stage), ['not-yet-signed', 'signed', 'signed', 'in-force', 'in-force', 'ended']);
    assert.ok(stages.every((s) => s?.certain));
  });

  test('is uncertain where a partial date leaves the next stage open', () => {
    assert.deepEqual(agreementStatusAt(agreement('signed: 2020-02, in_force: 2020'), '2020-06-15'), { stage: 'signed', certain: false });
    assert.deepEqual(agreementStatusAt(agreement('signed: 2020'), '2020-06-15'), { stage: 'not-yet-signed', certain: false });
  });

  test('is unknown where the dates do not tell', () => {
    assert.equal(agreementStatusAt(agreement('type: pact'), '2020'), undefined);
    assert.equal(agreementStatusAt(agreement('in_force: 2021'), '2020'), undefined);
    assert.deepEqual(agreementStatusAt(agreement('in_force: 2019-05'), '2020'), { stage: 'in-force', certain: true });
  });
});
