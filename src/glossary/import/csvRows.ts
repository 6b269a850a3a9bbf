export interface CsvRow {
  /** Where it begins, from 1. */
  readonly line: number;
  readonly fields: readonly string[];
  /** A quote mark was never closed: the last field runs to the end of the text. */
  readonly unclosed: boolean;
}

/**
 * The rows of comma-separated text after RFC 4180: fields in quotes may hold separators, line breaks and doubled quotes. Lines
 * end at CRLF, LF or CR; a byte order mark is passed over; a quote inside an unquoted field is a character like any other.
 */
export function* csvRows(text: string, separator = separatorOf(text)): Generator<CsvRow> {
  let at = text.startsWith('\ufeff') ? 1 : 0;
  for (let line = 1; at < text.length; ) {
    const start = at;
    const fields: string[] = [];
    let unclosed = false;
    for (let more = true; more; ) {
      let field = '';
      while (text[at] === '"' && !unclosed) {
        const close = text.indexOf('"', at + 1);
        unclosed = close === -1;
        field += text.slice(at + 1, unclosed ? text.length : close + Number(text[close + 1] === '"'));
        at = unclosed ? text.length : close + 1;
      }
      const end = endOfField(text, at, separator);
      fields.push(field + text.slice(at, end));
      more = text[end] === separator;
      at = end + Number(more);
    }
    yield { line, fields, unclosed };
    if (text[at] === '\r' && text[at + 1] === '\n') at++;
    at++;
    line += text.slice(start, at).match(/\r\n|\r|\n/g)?.length ?? 0;
  }
}

function endOfField(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}

/** The comma, unless the first line has more semicolons or tabs, as spreadsheets write where the comma is the decimal sign. */
function separatorOf(text: string): string {
  const [head = ''] = text.split(/[\r\n]/, 1);
  const count = (mark: string): number => head.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}
