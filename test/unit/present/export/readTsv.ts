import assert from 'node:assert/strict';

export interface ReadAnnotation { readonly layer: string; readonly start: number; end: number; readonly features: Record<string, string> }
export interface ReadDocument { readonly text: string; readonly annotations: readonly ReadAnnotation[]; readonly unitsOf: ReadonlyMap<string, readonly ReadAnnotation[]> }

/** Reads the format as DKPro Core does: text from `#Text`, gaps as blanks, and annotations by their column, stack and number. */
export function readTsv(tsv: string): ReadDocument {
  const [head, ...blocks] = tsv.split('\n\n\n').join('\n\n').split('\n\n');
  const [format, ...layerLines] = head!.split('\n');
  assert.equal(format, '#FORMAT=WebAnno TSV 3.2');
  const columns = layerLines.flatMap((line) => line.slice('#T_SP='.length).split('|').slice(1).map((feature) => ({ layer: line.slice('#T_SP='.length).split('|')[0]!, feature })));
  const [annotations, unitsOf, byNumber] = [[] as ReadAnnotation[], new Map<string, ReadAnnotation[]>(), new Map<string, ReadAnnotation>()];
  let document = '';
  for (const block of blocks) {
    const lines = block.split('\n').filter((line) => line !== '');
    const sentence = lines.filter((line) => line.startsWith('#Text=')).map((line) => line.slice('#Text='.length).replace(/\\([^])/g, (_, c: string) => ({ t: '\t', r: '\r', f: '\f', b: '\b' })[c] ?? c)).join('\n');
    for (const line of lines.filter((other) => !other.startsWith('#Text='))) {
      const [id, place, words, ...cells] = line.split('\t');
      const [start, end] = place!.split('-').map(Number) as [number, number];
      if (id!.endsWith('-1')) document = document.padEnd(start, ' ') + sentence;
      assert.equal(document.slice(start, end), words, line);
      assert.equal(cells.length, columns.length + 1);
      const here: ReadAnnotation[] = [];
      columns.forEach(({ layer, feature }, c) => {
        if (cells[c] === '_') return;
        cells[c]!.split(/(?<!\\)\|/).forEach((cell, stack) => {
          const isTarget = feature.startsWith('de.');
          const [, value = '', number] = isTarget ? [cell, cell] : /^([^]*?)(?:(?<!\\)\[(\d+)\])?$/.exec(cell)!;
          let annotation = here.filter((other) => other.layer === layer)[stack];
          if (!annotation) {
            annotation = (number && byNumber.get(number)) || { layer, start, end, features: {} };
            if (!annotations.includes(annotation)) annotations.push(annotation);
            annotation.end = end;
            here.push(annotation);
          }
          if (number) byNumber.set(number, annotation);
          annotation.features[isTarget ? 'target' : feature] = value.replace(/\\(->|[^])/g, '$1');
        });
      });
      unitsOf.set(id!, here);
    }
  }
  return { text: document, annotations, unitsOf };
}
