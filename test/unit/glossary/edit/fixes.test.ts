import assert from 'node:assert/strict';
import { fixOf, type GlossaryFix } from '../../../../src/glossary/edit/fixes';
import { applyEdits } from '../../../../src/glossary/edit/textEdit';
import type { GlossaryProblemCode } from '../../../../src/glossary/problem';
import { readGlossary } from '../../../../src/glossary/readGlossary';
import { file } from './editing';

function fixIn(text: string, code: GlossaryProblemCode): GlossaryFix | undefined {
  const { glossary, problems } = readGlossary(text, file);
  const problem = problems.find((p) => p.code === code);
  assert.ok(problem, `no ${code} in ${JSON.stringify(problems)}`);
  return fixOf(problem, { file, text, glossary });
}

/** Asserts what the fix of a problem makes of a text, and that the problem is gone. */
function assertFixed(code: GlossaryProblemCode, before: string, after: string): void {
  const fix = fixIn(before, code);
  assert.ok(fix, before);
  const fixed = applyEdits(before, fix.edits);
  assert.equal(fixed, after);
  assert.deepEqual(readGlossary(fixed, file).problems.filter((p) => p.code === code), []);
}

const official = (field: string): string => `officials:\n  - name: A # a\n    ${field}\n`;
const assertField = (code: GlossaryProblemCode, before: string, after: string): void => assertFixed(code, official(before), official(after));

suite('fixes of glossary problems', () => {
  test('an unknown key becomes the nearest', () => {
    assertField('unknown-key', 'alias: [B] # b', 'aliases: [B] # b');
    assertField('unknown-key', '"nation": X', '"country": X');
    assert.equal(fixIn(official('shoe_size: 9'), 'unknown-key'), undefined);
    assertFixed('unknown-key', 'people:\n  - name: A\n', 'officials:\n  - name: A\n');
    assertField('unknown-key', 'roles:\n      - { title: B, to: 2020 }\n      - { title: C, until: 2022 }', 'roles:\n      - { title: B, to: 2020 }\n      - { title: C, to: 2022 }');
  });

  test('none, where the key that was meant is there as well', () => {
    for (const text of [official('alias: [B]\n    aliases: [C]'), 'officials:\n  - { name: A, alias: [B], aliases: [C] }\n', official('roles: [{ title: B, to: 2020, until: 2022 }]'), 'people:\n  - name: A\nofficials:\n  - name: B\n']) {
      assert.equal(fixIn(text, 'unknown-key'), undefined, text);
    }
  });

  test('a text with a colon goes into quote marks', () => {
    assertField('unquoted-text', 'summary: One: two # three', 'summary: "One: two" # three');
    assertField('unquoted-text', `summary: An "old" one: it's two`, `summary: 'An "old" one: it''s two'`);
    assertField('unquoted-text', 'country: @home', 'country: "@home"');
  });

  test('a link gets its s', () => {
    assertField('link-not-https', 'links: { own: "http://example.org/a" }', 'links: { own: "https://example.org/a" }');
    assertField('link-not-https', 'links: { own: http://example.org }', 'links: { own: https://example.org }');
    assert.equal(fixIn(official('links: { own: "ftp://example.org" }'), 'link-not-https'), undefined);
  });

  test('a date of another form, where its order is certain', () => {
    assertField('invalid-date', 'roles: [{ title: B, from: 2022/1/5 }]', 'roles: [{ title: B, from: 2022-01-05 }]');
    assertField('invalid-date', 'roles: [{ title: B, from: "2022.1" }]', 'roles: [{ title: B, from: "2022-01" }]');
    assert.equal(fixIn(official('roles: [{ title: B, from: 5/1/2022 }]'), 'invalid-date'), undefined);
  });

  test('an id given twice becomes a fresh one', () => assertFixed('repeated-id', 'places:\n  - { id: a, name: A }\n  - { id: "a", name: B }\n  - { id: a-2, name: C }\n', 'places:\n  - { id: a, name: A }\n  - { id: "a-3", name: B }\n  - { id: a-2, name: C }\n'));

  test('an id of nothing becomes the one that is nearly the same', () => {
    const agreements = (related: string, more = ''): string => `agreements:\n  - { id: river-treaty, title: A }\n  - { id: lake, title: B, related: [${related}] }\n${more}`;
    assertFixed('dangling-id', agreements('river-traety'), agreements('river-treaty'));
    assert.equal(fixIn(agreements('ocean'), 'dangling-id'), undefined);
    assert.equal(fixIn(agreements('river-traety', '  - { id: river-treat, title: C }\n'), 'dangling-id'), undefined);
  });

  test('a name that two bear is taken from one of them', () => {
    const places = (aliases: string): string => `places:\n  - name: A\n    ${aliases}\n    summary: S\n  - { name: B, aliases: [Q] }\n`;
    assertFixed('shared-alias', places('aliases: [Q, C]'), places('aliases: [C]'));
    assertFixed('shared-alias', places('aliases: [C, Q]'), places('aliases: [C]'));
    assertFixed('shared-alias', places('aliases: [Q]'), places('aliases: []'));
    assertFixed('shared-alias', places('aliases:\n      - "Q" # q\n      - C # c'), places('aliases:\n      - C # c'));
    assertFixed('shared-alias', places('aliases:\r\n      - Q\r\n      - C'), places('aliases:\r\n      - C'));
    assert.equal(fixIn(places('aliases: [&x Q]'), 'shared-alias'), undefined);
  });

  test('an ordinary word is no name, and no agreement supersedes itself', () => {
    assertField('common-word', 'aliases: [Bo, the]', 'aliases: [Bo]');
    assertFixed('self-reference', 'agreements:\n  - id: a\n    title: A\n    supersedes: [a]\n', 'agreements:\n  - id: a\n    title: A\n    supersedes: []\n');
  });

  test('one text becomes a list of one', () => {
    assertField('wrong-type', 'aliases: Bo # b', 'aliases: [Bo] # b');
    assertField('wrong-type', `never: "Bo, Ltd"`.replace(', ', ' '), `never: ["Bo Ltd"]`);
    assert.equal(fixIn(official('aliases: Bo, Bob'), 'wrong-type'), undefined);
    assert.equal(fixIn(official('roles: Envoy'), 'wrong-type'), undefined);
  });
});
