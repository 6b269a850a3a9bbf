import { readFrontMatter } from '../text/frontMatter';

/** Whether a Markdown or plain text file says of itself that it is an article: `policy-annotator: true`, or a `glossary` of its own. */
export function optsIn(text: string): boolean {
  const fields = readFrontMatter(text)?.fields;
  return fields?.get('policy-annotator')?.value === 'true' || fields?.has('glossary') === true;
}
