import { oneLine, seen, shortened } from '../text/plainText';
import type { Note } from '../workspace/sidecar/decision';
import { plain } from './markdown';
import type { Words } from './words';

/** A note as Markdown of its writer. Its images are not: to load one would tell a stranger that the article is being read. */
export const noteMarkdown = (text: string): string => seen(text).replaceAll('![', '!\\[');

/** Longest name of a writer, in UTF-16 code units. */
const longestName = 60;

/** The writer of a note, as it is told above it; undefined where the note does not say. */
export const noteWriter = ({ by }: Note): string | undefined => (by === undefined ? undefined : shortened(oneLine(by), longestName));

/** The line of a card that tells of a thread: its first note as plain text, and how many answers it has. */
export function noteLine([first, ...replies]: readonly Note[], words: Words): string {
  if (!first) return '';
  const answers = replies.length === 0 ? '' : replies.length === 1 ? words('1 reply') : words('{0} replies', replies.length);
  return [`*${words('Note:')}* ${plain(first.text)}`, answers].filter(Boolean).join(' · ');
}
