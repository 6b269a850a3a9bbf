import type { Field } from '../text/frontMatter';
import { frontMatterTexts } from '../text/frontMatterTexts';
import type { Span } from '../text/span';

/** Why a glossary that an article names does not serve it. */
export type NamingProblemCode =
  | 'glossary-missing' // no such file, or it can't be read
  | 'glossary-not-relative' // an absolute path or an address: glossaries are named from the article's folder
  | 'glossary-outside'; // above the workspace folder

export interface NamingProblem extends Span {
  readonly code: NamingProblemCode;
  readonly severity: 'error';
  /** As the article names it. */
  readonly name: string;
}

/** A glossary file that an article names in its front matter. */
export interface NamedGlossary extends Span {
  readonly name: string;
  /** The file's path; undefined for one that may not be named. */
  readonly path: string | undefined;
  readonly refused?: Exclude<NamingProblemCode, 'glossary-missing'>;
}

/** A drive, a scheme, a root, or the separators of another system. */
const notRelative = /^(?:[a-z][a-z\d+.-]*:|\/|~)|\\/i;

/**
 * The glossaries that an article names for itself alone: `glossary: people.yaml`, or a list; nearest first, as it is written.
 * Empty where it names none, and is served by those of its folder and above.
 * @param article path of the article, with forward slashes
 * @param top path of the folder that no name may lead out of
 */
export function namedGlossaries(text: string, article: string, top: string): readonly NamedGlossary[] {
  return frontMatterTexts(text, 'glossary').map((field) => resolve(field, article, top));
}

function resolve({ value: name, range }: Field, article: string, top: string): NamedGlossary {
  if (notRelative.test(name)) return { ...range, name, path: undefined, refused: 'glossary-not-relative' };
  const folders = article.split('/').slice(0, -1);
  for (const part of name.split('/')) {
    if (part === '..') folders.pop();
    else if (part !== '.' && part !== '') folders.push(part);
    if (!isWithin(folders.join('/'), top)) return { ...range, name, path: undefined, refused: 'glossary-outside' };
  }
  return { ...range, name, path: folders.join('/') };
}

const isWithin = (path: string, top: string): boolean => `${path}/`.startsWith(top.endsWith('/') ? top : `${top}/`);

/** What is wrong with the names, each at its place. */
export function namingProblems(named: readonly NamedGlossary[], isThere: (path: string) => boolean): NamingProblem[] {
  return named.flatMap(({ start, end, name, path, refused }) => {
    const code = refused ?? (isThere(path!) ? undefined : 'glossary-missing');
    return code ? [{ code, severity: 'error', start, end, name }] : [];
  });
}
