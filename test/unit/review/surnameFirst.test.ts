import assert from 'node:assert/strict';
import { findingsOf, pointedAt } from './reviewing';

const glossary = `
officials:
  - { id: blinken, name: Antony Blinken, roles: [{ title: Secretary of State }] }
  - { id: obi, name: Grace Obi }
  - { id: obi-two, name: Peter Obi }
`;
const headline = 'Talks in Accra\n\n';
const marked = (text: string): string => pointedAt('surname-first', headline + text, glossary).slice(headline.length);

suite('review: surname before the full name', () => {
  test('a bare surname before the name in full, once', () => {
    assert.equal(marked('Blinken came on Monday. Later Blinken left.\n\nAntony Blinken is a diplomat.'), '⟦Blinken⟧ came on Monday. Later Blinken left.\n\nAntony Blinken is a diplomat.');
    const text = `${headline}Blinken came on Monday.\n\nAntony Blinken left.`;
    assert.deepEqual(findingsOf('surname-first', text, glossary).map((f) => [f.full, f.names]), [[text.indexOf('Antony'), ['Antony Blinken']]]);
  });

  test('one that is never introduced, where its bearer speaks', () => {
    assert.equal(marked('Blinken said that talks would go on.'), '⟦Blinken⟧ said that talks would go on.');
    assert.equal(marked('“No,” said Blinken on Monday.'), '“No,” said ⟦Blinken⟧ on Monday.');
    assert.deepEqual(findingsOf('surname-first', `${headline}Later Obi said no.`, glossary)[0]?.names, ['Grace Obi', 'Peter Obi']);
  });

  test('a name in full or a title comes first; headlines, quotations and things named after somebody are free', () => {
    for (const text of [
      'Antony Blinken came. Blinken left.',
      'Secretary of State Blinken came. Blinken left.',
      '“I know Blinken,” Ann Lee said. Antony Blinken came.',
      'The Blinken doctrine holds. Antony Blinken came.',
      'Mike Blinken came. Then Blinken said no.',
      'The Blinken House opened.',
    ]) assert.equal(marked(text), text);
    assert.deepEqual(findingsOf('surname-first', 'Blinken Said to Leave\n\nAntony Blinken came.', glossary), []);
  });
});
