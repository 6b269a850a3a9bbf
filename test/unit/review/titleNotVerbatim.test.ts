import assert from 'node:assert/strict';
import { findingsOf, pointedAt } from './reviewing';

const title = 'Treaty on Principles Governing the Activities of States in the Exploration and Use of Outer Space, including the Moon and Other Celestial Bodies';
const glossary = `
agreements:
  - id: ost
    title: ${title}
    short: Outer Space Treaty
  - id: fishing
    title: Agreement between the Government of Japan and the Government of Peru on Fishing in Coastal Waters
`;
const found = (text: string) => findingsOf('title-not-verbatim', text, glossary);

suite('review: formal title not verbatim', () => {
  test('a few words differ, told word by word', () => {
    const printed = title.replace('Governing', 'Concerning').replace('the Activities', 'Activities');
    const [finding] = found(`They signed the “${printed}” in 1967.`);
    assert.deepEqual(finding?.changes, [{ printed: 'Concerning', formal: 'Governing the' }]);
    assert.deepEqual([finding?.replacement, finding?.entries], [title, ['ost']]);
    assert.equal(pointedAt('title-not-verbatim', `They signed the ${printed} in May.`, glossary), `They signed the ⟦${printed}⟧ in May.`);
  });

  test('words added and left out', () => {
    const [finding] = found(`They signed the ${title.replace('Other Celestial', 'Celestial').replace('States', 'All States')}.`);
    assert.deepEqual(finding?.changes, [{ printed: 'All', formal: '' }, { printed: '', formal: 'Other' }]);
  });

  test('verbatim, cut short, called by its short name, or another one', () => {
    for (const text of [
      `They signed the ${title}.`,
      `They signed the ${title.toUpperCase()}.`,
      `They signed the ${title.split(', including')[0]!}.`,
      'They signed the Outer Space Treaty.',
      'They signed the Agreement between the Government of Japan and the Government of Chile on Fishing in Coastal Waters.',
      'They signed the Agreement between the Government of Japan and the Government of Peru on Trade.',
      'They signed the treaty on principles concerning activities of states in the exploration and use of outer space.',
    ]) assert.deepEqual(found(text), [], text);
  });
});
