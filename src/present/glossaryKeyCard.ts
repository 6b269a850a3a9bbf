import type { Part } from '../glossary/authoring/looseNodes';
import { glossaryKeys } from './data/glossaryKeys';
import type { Words } from './words';

/** What a key of a glossary is, with an example, as one Markdown block; undefined for a key that the format does not know. */
export function glossaryKeyCard(part: Part | undefined, key: string, words: Words): string | undefined {
  const keys = part === undefined || part === 'links' ? undefined : glossaryKeys[part];
  const described = keys && Object.hasOwn(keys, key) ? keys[key] : undefined;
  return described && `${words(described.what)}\n\n\`\`\`yaml\n${described.example}\n\`\`\``;
}
