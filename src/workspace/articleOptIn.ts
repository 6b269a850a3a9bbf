import { readFrontMatter } from '../text/frontMatter';
import { frontMatterTexts } from '../text/frontMatterTexts';

/** Whether a Markdown or plain text file says of itself that it is an article: `policy-annotator: true`, or a `glossary` of its own. */
export function optsIn(text: string): boolean {
  return readFrontMatter(text)?.fields.get('policy-annotator')?.value === 'true' || frontMatterTexts(text, 'glossary').length > 0;
}
