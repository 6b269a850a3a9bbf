/** What a spreadsheet takes for the beginning of a formula: those that OWASP's page on CSV injection names, their full-width forms too. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

/** Tells a spreadsheet that the text is UTF-8; without it Excel reads curly quotes as something else. For files: programs at the end of a pipe don't want it. */
export const byteOrderMark = '\ufeff';

/**
 * One row as RFC 4180 has it, its line break included. A text that a spreadsheet would run as a formula gets an apostrophe before
 * it, which the spreadsheet reads as “this is text”.
 */
export const csvRow = (cells: readonly (string | number)[]): string => `${cells.map(cell).join(',')}\r\n`;

function cell(value: string | number): string {
  const text = typeof value === 'string' && formula.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
