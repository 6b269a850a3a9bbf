import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { levelOf, rules } from '../../../src/review/rules';

interface RuleSetting {
  readonly enum: readonly string[];
  readonly default: string;
  readonly description: string;
}

const strings = JSON.parse(readFileSync('package.nls.json', 'utf8')) as Readonly<Record<string, string>>;
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { contributes: { configuration: { properties: Record<string, { properties?: Record<string, RuleSetting> }> } } };
const setting = manifest.contributes.configuration.properties['policyAnnotator.review.rules']!.properties!;

suite('review: rules', () => {
  test('each has a code of its own, and a sentence for its reason', () => {
    assert.equal(new Set(rules.map((rule) => rule.code)).size, rules.length);
    for (const { reason } of rules) assert.match(reason, /^[A-Z].*\.$/);
  });

  test('only errors of fact are told above information', () => {
    assert.deepEqual(rules.filter((rule) => rule.level === 'warning').map((rule) => rule.code), ['office-not-held', 'agreement-year']);
  });

  test('the setting has them all, with their levels and reasons', () => {
    assert.deepEqual(Object.entries(setting).map(([code, { default: level, description }]) => ({ code, level, reason: strings[description.replaceAll('%', '')] })), rules.map(({ code, level, reason }) => ({ code, level, reason })));
    for (const { enum: levels } of Object.values(setting)) assert.deepEqual(levels, ['off', 'hint', 'information', 'warning']);
  });

  test('the README lists them all', () => {
    const rows = readFileSync('README.md', 'utf8').split('\n').filter((line) => /^\| `[a-z-]+` \| (?:off|hint|information|warning) \|/.test(line));
    assert.deepEqual(rows, rules.map(({ code, level, reason }) => `| \`${code}\` | ${level} | ${reason} |`));
  });

  test('settings give levels by code; anything else counts for nothing', () => {
    assert.equal(levelOf('surname-first', { 'surname-first': 'off' }), 'off');
    assert.equal(levelOf('surname-first', { 'surname-first': 'loud', 'office-not-held': 'off' }), 'information');
    assert.equal(levelOf('unused-entry', {}), 'off');
  });
});
