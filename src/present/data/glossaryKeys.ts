import type { Part } from '../../glossary/authoring/looseNodes';

/** What a key of a glossary is, in a sentence or two, and how it is written. */
export interface KeyDescription {
  readonly what: string;
  /** YAML. */
  readonly example: string;
}

const key = (what: string, example: string): KeyDescription => ({ what, example });

const id = key('The entry’s lasting name among all entries, by which others refer to it. Made from the name when absent.', 'id: antony-blinken');
const aliases = key('Other names under which the text may speak of it.', 'aliases: [Tony Blinken, Antony J. Blinken]');
const summary = key('One or two sentences for the card.', 'summary: Opened the talks of 2022.');
const links = key('Web addresses by their label, https only.', 'links: { wikipedia: "https://en.wikipedia.org/wiki/Antony_Blinken" }');
const never = key('Strings that look like a mention and are not.', 'never: [Blinken Moving Company]');

/** In the words of `schemas/glossary.schema.json`, which a test holds together with these, with typographic apostrophes. */
export const glossaryKeys: Readonly<Record<Exclude<Part, 'links'>, Readonly<Record<string, KeyDescription>>>> = {
  root: {
    officials: key('People who hold or held an office.', 'officials:\n  - name: Antony Blinken'),
    agreements: key('Treaties, accords, memorandums and other agreements.', 'agreements:\n  - title: Treaty on the Non-Proliferation of Nuclear Weapons'),
    organizations: key('Governments’ departments, international bodies, companies: they may hold officials’ posts and speak.', 'organizations:\n  - { id: nasa, name: NASA }'),
    programs: key('Programs and projects with a name of their own.', 'programs:\n  - { id: artemis, name: Artemis }'),
    places: key('Buildings and places whose names might be taken for something else.', 'places:\n  - name: NASA Headquarters'),
  },
  official: {
    id,
    name: key('The name as it is printed in full.', 'name: Antony Blinken'),
    family_name: key('The family name, by which the official is called after the first mention. The last word of the name when absent.', 'family_name: Peña Nieto'),
    aliases,
    pronouns: key('The pronoun that stands for the official in a text.', 'pronouns: she'),
    country: key('The country that the official serves.', 'country: United States'),
    roles: key('The posts held, each with its dates: which one counts is asked at the article’s date.', 'roles:\n  - title: Secretary of State\n    from: 2021-01-26'),
    summary,
    links,
    never,
  },
  role: {
    title: key('The title of the post, as it is printed before or after the name.', 'title: Secretary of State'),
    organization: key('Where the post is: the id of an organization in this glossary, or plain text.', 'organization: us-state-department'),
    from: key('The day the post was taken up. Open when absent.', 'from: 2021-01-26'),
    to: key('The last day in the post. Open when absent.', 'to: 2025-01-20'),
  },
  agreement: {
    id: key(id.what, 'id: us-japan-space-framework'),
    title: key('The formal title, word for word.', 'title: Treaty on the Non-Proliferation of Nuclear Weapons'),
    short: key('The short name that is used in print.', 'short: Non-Proliferation Treaty'),
    aliases: key(aliases.what, 'aliases: [NPT]'),
    type: key('What the text may call it after the first mention: agreement, treaty, accords, memorandum, convention, protocol, deal, pact …', 'type: framework agreement'),
    parties: key('The countries and organizations that made it.', 'parties: [Japan, United States]'),
    signed: key('The day it was signed or adopted.', 'signed: 2023-01-13'),
    in_force: key('The day it came into force.', 'in_force: 2023-06-19'),
    ended: key('The day it ended or was left. Empty while it lasts.', 'ended: 2024'),
    status: key('How it stands today, in a few words.', 'status: in force'),
    supersedes: key('The ids of the agreements that it replaces.', 'supersedes: [us-japan-space-agreement]'),
    related: key('The ids of agreements to tell it apart from, or to read with it.', 'related: [us-canada-space-framework]'),
    summary,
    links: key(links.what, 'links: { text: "https://treaties.un.org/" }'),
    never: key(never.what, 'never: [Peace of Mind Treaty]'),
  },
  named: {
    id: key(id.what, 'id: nasa'),
    name: key('The name as it is printed in full.', 'name: NASA Headquarters'),
    aliases: key(aliases.what, 'aliases: [National Aeronautics and Space Administration]'),
    summary,
    links: key(links.what, 'links: { official: "https://www.nasa.gov/" }'),
    never: key(never.what, 'never: [NASA Street]'),
  },
};
