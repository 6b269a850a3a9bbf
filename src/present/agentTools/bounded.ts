import { oneLine, shortened } from '../../text/plainText';

/** Longest text of one value: an assistant reads it all. */
const longest = 500;

/** A text of the workspace as one value of an answer: on one line, and not longer than it helps. */
export const bounded = (text: string): string => shortened(oneLine(text).trim(), longest);
