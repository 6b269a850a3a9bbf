import type { Span } from './span';

const label = /(?:^|[\s(])((?:photo|image|picture|video|illustration|graphic)s?\s+(?:credits?|by|courtesy(?: of)?)\b|credits?:|(?:photo|image)s?:)/giu;
/** "NASA/Jamie Adkins", "(Reuters/Ana Ruiz)": an agency, a stroke and a name that end a caption. */
const agencySlashName = /\(?\b\p{Lu}[\p{L}&.]*\/(?:\p{Lu}[\p{L}.'’-]*\s*){1,4}\)?\.?\s*$/u;

/** The photo credits at the end of a caption: from the label, or from "AGENCY/Name", to the caption's end. */
export function findCredits(text: string, block: Span): Span[] {
  const words = text.slice(block.start, block.end);
  const slash = agencySlashName.exec(words);
  let from = slash?.index ?? -1;
  for (const match of words.matchAll(label)) {
    const at = match.index + match[0].length - match[1]!.length;
    // A credit closes its caption: a label with a long tail is ordinary prose ("Photo by photo, she …").
    if (words.length - at <= 90 && (from < 0 || at < from)) from = at;
  }
  return from < 0 ? [] : [{ start: block.start + from, end: block.end }];
}
