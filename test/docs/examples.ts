import type { EvidenceCode } from '../../src/annotate/evidence';
import type { RuleCode } from '../../src/review/finding';

/** A short article in which a rule shows, and the glossary that it is read against. What matters stands between bars. */
export interface Example {
  readonly glossary: string;
  readonly text: string;
}

const obi = 'officials: [{ id: ada-obi, name: Ada Obi, pronouns: she, country: Ghana, roles: [{ title: Minister of Trade, from: 2021-01-01, to: 2023-06-30 }, { title: Prime Minister, from: 2023-07-01 }] }]';
const lees = 'officials: [{ name: Ann Lee, pronouns: she }, { name: Bo Lee, pronouns: he }]';
const pacts = `agreements:
  - { id: fish, title: Agreement on Fisheries between Peru and Chile, short: Fisheries Agreement, type: agreement, parties: [Peru, Chile], signed: 2021-03-02 }
  - { id: ports, title: Treaty on the Ports of the South between Norway and Sweden, short: Ports Treaty, type: treaty, parties: [Norway, Sweden], signed: 2019-05-06 }
  - { id: mills, title: Agreement on Mills between Norway and Finland, short: Mills Agreement, type: agreement, parties: [Norway, Finland], signed: 2015-08-09 }`;

/** What each step of a link says, by an article that makes it. Decisions by hand need an editor: they are told in words alone. */
export const evidenceExamples: Readonly<Partial<Record<EvidenceCode, Example>>> = {
  'name-in-glossary': { glossary: obi, text: 'Prime Minister |Ada Obi| spoke in Accra.' },
  'alias-in-glossary': { glossary: 'officials: [{ name: Ada Obi, aliases: [Adaeze Obi] }]', text: 'Minister |Adaeze Obi| spoke in Accra.' },
  'surname-of': { glossary: obi, text: 'Prime Minister Ada Obi came to Accra. |Obi| spoke first.' },
  'surname-shared': { glossary: lees, text: 'Minister Ann Lee met Senator Bo Lee. |Lee| spoke first.' },
  'pronoun-of': { glossary: obi, text: 'Prime Minister Ada Obi came to Accra. |She| spoke first.' },
  'title-given': { glossary: obi, text: 'Prime Minister Ada Obi came to Accra.\n\n|The prime minister| spoke first.' },
  'formal-title': { glossary: pacts, text: 'Ministers signed the |Treaty on the Ports of the South between Norway and Sweden|.' },
  'short-name': { glossary: pacts, text: 'The |Ports Treaty| is in force.' },
  'agreement-noun': { glossary: pacts, text: 'Peru and Chile signed |an agreement| on fisheries in 2021.' },
  'parties-matched': { glossary: pacts, text: 'Peru and Chile signed |an agreement| on fisheries in 2021.' },
  'date-matched': { glossary: pacts, text: 'Peru and Chile signed |an agreement| on fisheries in March 2021.' },
  'subject-matched': { glossary: pacts, text: 'Peru and Chile signed |an agreement| on fisheries in 2021.' },
  antecedent: { glossary: pacts, text: 'The Ports Treaty took years. |The treaty| is in force now.' },
  'not-in-glossary': { glossary: pacts, text: 'Kenya and Chad signed the |Nairobi Treaty|.' },
  cue: { glossary: obi, text: '|“It is a start,”| Ada Obi said.' },
  'speaker-carried-on': { glossary: obi, text: '“It is a start,” Ada Obi said.\n\n|“We will see.”|' },
  'no-cue': { glossary: obi, text: 'Rain fell.\n\n|“We will see.”|' },
};

/** What each rule of the review points at, by an article that makes it speak. `unused-entry` needs a workspace. */
export const reviewExamples: Readonly<Record<Exclude<RuleCode, 'unused-entry'>, Example>> = {
  'office-not-held': { glossary: obi, text: '---\ndate: 2022-05-01\n---\n\nPrime Minister Ada Obi spoke in Accra.' },
  'agreement-year': { glossary: pacts, text: 'The Ports Treaty of 2020 is in force.' },
  'title-not-verbatim': { glossary: pacts, text: 'Ministers signed the Treaty on the Ports of the North between Norway and Sweden.' },
  'agreement-type': { glossary: pacts, text: 'They left the Ports Convention.' },
  'misspelt-name': { glossary: 'officials: [{ name: Katarina Lindqvist, roles: [{ title: Foreign Minister, from: 2020-01-01 }] }]', text: 'Foreign Minister Katarina Lindkvist left.' },
  'surname-first': { glossary: obi, text: 'Talks in Accra\n\nObi spoke on Monday.\n\nPrime Minister Ada Obi had come by train.' },
  'ambiguous-name': { glossary: lees, text: 'Minister Ann Lee met Senator Bo Lee. Lee spoke first.' },
  'unknown-agreement': { glossary: pacts, text: 'Kenya and Chad signed the Nairobi Treaty.' },
  'quote-without-speaker': { glossary: obi, text: 'Rain fell.\n\n“We will see what it is worth when the winter comes.”' },
  'speaker-changes': { glossary: `${lees}`, text: 'Minister Ann Lee met Senator Bo Lee.\n\n“It is a start,” Ann Lee said. Bo Lee shook his head. “I would not sign it.”' },
  'unclosed-quote': { glossary: obi, text: '“It is a start, Ada Obi said.\n\nRain fell.' },
};
