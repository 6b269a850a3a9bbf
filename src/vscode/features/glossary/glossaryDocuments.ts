import type * as vscode from 'vscode';
import { sliceGlossary, type Slices } from '../../../glossary/nodes/slices';
import { finish } from '../../../text/steps';
import type { GlossaryFiles } from '../../glossaryFiles';

/** Every document that may be a glossary; `GlossaryFiles.isGlossary` tells which of them is. */
export const glossarySelector: vscode.DocumentSelector = { language: 'yaml' };

/** A state of a glossary in the editor. */
export interface GlossaryText {
  readonly text: string;
  readonly slices: Slices;
}

/** Where the entries of open glossaries stand: found once for each state of a document, however many features ask. */
export class GlossaryDocuments {
  readonly glossaries: GlossaryFiles;
  readonly #known = new WeakMap<vscode.TextDocument, GlossaryText & { readonly version: number }>();

  constructor(glossaries: GlossaryFiles) {
    this.glossaries = glossaries;
  }

  /** Undefined for a document that is no glossary. */
  of(document: vscode.TextDocument): GlossaryText | undefined {
    if (!this.glossaries.isGlossary(document)) return undefined;
    const known = this.#known.get(document);
    if (known?.version === document.version) return known;
    const text = document.getText();
    const made = { text, slices: finish(sliceGlossary(text)), version: document.version };
    this.#known.set(document, made);
    return made;
  }
}
