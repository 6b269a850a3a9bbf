import { readAgreements } from '../../../../src/annotate/agreements/readAgreements';
import { findGlossaryNames } from '../../../../src/annotate/names/glossaryNames';
import type { QuotedRun } from '../../../../src/annotate/reading';
import type { Mention } from '../../../../src/annotate/types';
import { glossaryFromObject } from '../../../../src/glossary/glossaryFromObject';
import { indexGlossary } from '../../../../src/glossary/glossaryIndex';
import { readArticle, type Article } from '../../../../src/text/article';

/** An agreement as the glossary's YAML would give it. */
export type Given = Readonly<Record<string, unknown>> & { readonly id: string; readonly title: string };

export const iranDeal: Given = {
  id: 'jcpoa', title: 'Joint Comprehensive Plan of Action', short: 'Iran nuclear deal', aliases: ['JCPOA', 'Iran deal'], type: 'deal',
  parties: ['Iran', 'United States', 'France', 'Germany', 'United Kingdom', 'China', 'Russia'], signed: '2015-07-14',
};
export const japanFramework: Given = {
  id: 'us-japan', title: 'Framework Agreement Between the Government of Japan and the Government of the United States of America for Cooperation in Space Exploration and Use of Outer Space, Including the Moon and Other Celestial Bodies, For Peaceful Purposes',
  short: 'U.S.-Japan Space Framework Agreement', type: 'framework agreement', parties: ['Japan', 'United States'], signed: '2023-01-13',
};
export const canadaFramework: Given = {
  id: 'us-canada', title: 'Framework Agreement Between the Government of Canada and the Government of the United States of America for Cooperation in the Exploration and Use of Outer Space for Peaceful Purposes',
  short: 'U.S.-Canada Space Framework Agreement', type: 'framework agreement', parties: ['Canada', 'United States'], signed: '2009-09-09',
};
export const artemis: Given = { id: 'artemis', title: 'Artemis Accords', type: 'accords', parties: ['United States'], signed: '2020-10-13' };
export const paris: Given = { id: 'paris', title: 'Paris Agreement', aliases: ['Paris climate accord'], type: 'agreement', signed: '2015-12-12' };
export const kyoto: Given = { id: 'kyoto', title: 'Kyoto Protocol', type: 'protocol', signed: '1997-12-11' };

/** The agreement mentions of a text, in order. */
export function mentionsIn(text: string, agreements: readonly Given[], date?: string, organizations: readonly unknown[] = []): Mention[] {
  const { glossary } = glossaryFromObject({ agreements, organizations });
  const reading = { article: readArticle(text), glossary: indexGlossary(glossary), ...(date && { date }) };
  return readAgreements(reading, findGlossaryNames(reading.article, reading.glossary), runsIn(reading.article));
}

/** What stands between curly marks. */
const runsIn = ({ text, tokens }: Article): QuotedRun[] =>
  [...text.matchAll(/“[^”]*”/g)].map((m) => {
    const [start, end] = [m.index, m.index + m[0].length];
    return { start, end, firstToken: tokens.at(start), endToken: tokens.at(end), block: 0, closed: true, depth: 0 };
  });

/** "the deal=jcpoa"; "~" before the candidates of an ambiguous mention; "?1" the first chain that the glossary does not hold. */
export function agreementsIn(text: string, agreements: readonly Given[], date?: string, organizations: readonly unknown[] = []): string[] {
  const chains: string[] = [];
  const told = (m: Mention): string => {
    if (m.entry) return m.entry;
    if (m.status === 'ambiguous') return `~${m.candidates.join('/')}`;
    if (!chains.includes(m.chain!)) chains.push(m.chain!);
    return `?${chains.indexOf(m.chain!) + 1}`;
  };
  return mentionsIn(text, agreements, date, organizations).map((m) => `${m.text.replace(/\s+/g, ' ')}=${told(m)}`);
}
