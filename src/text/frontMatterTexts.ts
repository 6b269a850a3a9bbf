import { readFrontMatter, readValue, type Field } from './frontMatter';

const bracketed = /"[^"]*"|'[^']*'|[^\s,[\]"'#][^,[\]"'#]*/g;
const dashed = /^[ \t]*-[ \t]+(?=[^ \t])/;
const bareOrComment = /^[ \t]*(?:#|$)/;

/** The texts of a key in the front matter: one, or a list of them in brackets or with dashes below. Each at its place; none where there is no such key. */
export function frontMatterTexts(text: string, key: string): readonly Field[] {
  const matter = readFrontMatter(text);
  if (!matter) return [];
  const field = matter.fields.get(key);
  if (field) return field.value.startsWith('[') ? inBrackets(field) : [field];
  return belowKey(text.slice(0, matter.end), key);
}

function inBrackets({ value, range }: Field): Field[] {
  return [...value.matchAll(bracketed)].map(({ 0: item, index }) => readValue(item.trimEnd(), 0, range.start + index)).filter((field) => field.value !== '');
}

function belowKey(matter: string, key: string): Field[] {
  const found: Field[] = [];
  let at = 0;
  let isBelow = false;
  for (const line of matter.split(/(?<=\n|\r(?!\n))/)) {
    const content = line.replace(/[\r\n]+$/, '');
    const item = dashed.exec(content);
    if (isBelow && item) found.push(readValue(content, item[0].length, at));
    else if (!isBelow || !bareOrComment.test(content)) isBelow = isKeyAlone(content, key);
    at += line.length;
  }
  return found.filter((field) => field.value !== '');
}

/** Whether the line is that key without a value. */
function isKeyAlone(line: string, key: string): boolean {
  const colon = line.indexOf(':');
  return line.slice(0, Math.max(0, colon)).trimEnd().toLowerCase() === key && bareOrComment.test(line.slice(colon + 1));
}
