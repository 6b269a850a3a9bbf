import assert from 'node:assert/strict';
import { findingsOf, pointedAt } from './reviewing';

const glossary = `
agreements:
  - { id: ost, title: Treaty on Principles of Outer Space Activities, short: Outer Space Treaty, type: treaty, signed: 1967-01-27, in_force: 1967-10-10 }
  - { id: paris, title: Paris Agreement, type: agreement, signed: 2016-04-22, in_force: 2016-11-04 }
  - { id: undated, title: Lima Convention, type: convention }
`;

suite('review: agreement with a wrong year', () => {
  test('before the name and after it', () => {
    assert.equal(pointedAt('agreement-year', 'Under the 1968 Outer Space Treaty they may.', glossary), 'Under the ⟦1968⟧ Outer Space Treaty they may.');
    assert.equal(pointedAt('agreement-year', 'Under the Outer Space Treaty of 1964 they may.', glossary), 'Under the Outer Space Treaty of ⟦1964⟧ they may.');
    assert.deepEqual(findingsOf('agreement-year', 'Under the 1968 Outer Space Treaty they may.', glossary).map((f) => [f.signed, f.replacement]), [['1967-01-27', '1967']]);
  });

  test('the years of signing, entry into force and adoption are right, and one that is not its own tells nothing', () => {
    for (const text of ['The 1967 Outer Space Treaty holds.', 'The 2015 Paris Agreement holds.', 'The 2016 Paris Agreement holds.', 'In 1999, the Outer Space Treaty held.', 'In 1999 Outer Space Treaty parties met.', 'The 1950 Lima Convention holds.', 'The Outer Space Treaty held in 1980.']) {
      assert.deepEqual(findingsOf('agreement-year', text, glossary), [], text);
    }
  });
});

suite('review: agreement with a wrong year of signing', () => {
  const fishing = `
agreements:
  - { id: fishing, title: Treaty between Japan and Peru on Fishing, short: Japan-Peru Fishing Treaty, type: treaty, parties: [Japan, Peru], signed: 2009-03-04 }
`;
  const marked = (text: string): string => pointedAt('agreement-year', text, fishing);

  test('behind the name', () => {
    assert.equal(marked('The Japan-Peru Fishing Treaty, signed in 2012, holds.'), 'The Japan-Peru Fishing Treaty, signed in ⟦2012⟧, holds.');
    assert.equal(marked('The Japan-Peru Fishing Treaty, which was signed on March 4, 2008, holds.'), 'The Japan-Peru Fishing Treaty, which was signed on March 4, ⟦2008⟧, holds.');
  });

  test('that keeps “the treaty” from being the one the article tells of', () => {
    assert.equal(marked('The Japan-Peru Fishing Treaty holds. The 2010 treaty bound both.'), 'The Japan-Peru Fishing Treaty holds. The ⟦2010⟧ treaty bound both.');
  });

  test('the right one, another agreement’s, one signatory’s, or a year far off', () => {
    for (const text of [
      'The Japan-Peru Fishing Treaty was signed on March 4, 2009.',
      'A protocol to the Japan-Peru Fishing Treaty, signed in 2012, holds.',
      'The Japan-Peru Fishing Treaty was signed in 2012 by Peru.',
      'The Japan-Peru Fishing Treaty holds. The 1999 treaty bound both.',
      'The Japan-Peru Fishing Treaty holds. The 2010 contract bound both.',
    ]) assert.equal(marked(text), text);
  });
});

suite('review: agreement of a wrong kind', () => {
  test('a name with another noun', () => {
    assert.equal(pointedAt('agreement-type', 'They left the Outer Space Convention.', glossary), 'They left the ⟦Outer Space Convention⟧.');
    assert.deepEqual(findingsOf('agreement-type', 'They left the Outer Space Convention.', glossary).map((f) => [f.printed, f.type, f.replacement]), [['convention', 'treaty', 'Outer Space Treaty']]);
  });

  test('newspaper words, lower case, plurals and other names are free', () => {
    for (const text of ['The Paris Accord holds.', 'The Paris Deal holds.', 'The outer space convention met.', 'Paris Conventions are held.', 'The Deep Outer Space Convention met.', 'The Paris Convention on Trade holds.']) {
      assert.deepEqual(findingsOf('agreement-type', text, glossary), [], text);
    }
  });
});

suite('review: unknown agreement', () => {
  test('once, at its first mention, with how often it is mentioned', () => {
    const text = 'They signed an agreement with Peru on Monday. The agreement was long in coming.';
    assert.equal(pointedAt('unknown-agreement', text, glossary), text.replace('an agreement', '⟦an agreement⟧'));
    assert.equal(findingsOf('unknown-agreement', text, glossary)[0]?.mentions, 2);
  });

  test('one that the glossary holds is none', () => {
    assert.deepEqual(findingsOf('unknown-agreement', 'They signed the Paris Agreement. The agreement was long in coming.', glossary), []);
  });
});
