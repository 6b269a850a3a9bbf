/**
 * The lines of a UTF-8 stream, holding one at a time. Only a line feed ends a line: U+2028 and U+2029, which `node:readline`
 * takes for line ends since Node 24, may stand unescaped inside a JSON string. A byte order mark at the start is left out.
 * @param limit longest line that is held, in UTF-16 code units; a longer one is read past and comes as `undefined`
 */
export async function* inputLines(input: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<string | undefined> {
  const decoder = new TextDecoder();
  let line: string | undefined = '';
  const goOn = (part: string): void => {
    line = line === undefined || line.length + part.length > limit ? undefined : line + part;
  };
  for await (const chunk of input) {
    for (const [i, part] of decoder.decode(chunk, { stream: true }).split('\n').entries()) {
      if (i > 0) {
        yield line;
        line = '';
      }
      goOn(part);
    }
  }
  goOn(decoder.decode());
  if (line !== '') yield line;
}
