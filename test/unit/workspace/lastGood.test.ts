import assert from 'node:assert/strict';
import { readGlossary } from '../../../src/glossary/readGlossary';
import { withLastGood } from '../../../src/workspace/lastGood';

suite('last good state', () => {
  const good = readGlossary('officials:\n  - { id: nelson, name: Bill Nelson }\n  - { id: melroy, name: Pam Melroy }\nagreements:\n  - title: Kiruna Treaty\n', 'x').glossary;
  const serving = (yaml: string, before = good): string[] => {
    const { officials, agreements } = withLastGood(readGlossary(yaml, 'x'), before);
    return [...officials.map((o) => o.name), ...agreements.map((a) => a.title)].sort();
  };

  test('a file without syntax errors serves as it is', () => {
    assert.deepEqual(serving('officials:\n  - { name: Jim Free, shoe_size: 44 }\n'), ['Jim Free']);
  });

  test('an entry with a syntax error stays as it was; the others are read', () => {
    assert.deepEqual(serving('officials:\n  - id: nelson\n    name: "Bill\n  - { id: melroy, name: Pamela Melroy }\nagreements:\n  - title: Kiruna Treaty\n'), ['Bill Nelson', 'Kiruna Treaty', 'Pamela Melroy']);
  });

  test('an entry half typed is not served beside the last good ones', () => {
    assert.deepEqual(serving('officials:\n  - { id: nelson, name: Bill Nelson }\n  - { id: melroy, name: Pam Melroy }\n  - name: "Jim\nagreements:\n  - title: Kiruna Treaty\n'), ['Bill Nelson', 'Kiruna Treaty', 'Pam Melroy']);
  });

  test('a file that was broken from the start serves what can be read', () => {
    const result = readGlossary('officials:\n  - name: "Jim Free\n  - name: Pam Melroy\n', 'x');
    assert.deepEqual(withLastGood(result, undefined), result.glossary);
  });
});
