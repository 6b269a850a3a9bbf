import * as vscode from 'vscode';
import type { KeyedGlossary } from '../glossary/keyTables';
import { packGlossary, unpackGlossary } from '../glossary/packedGlossary';
import { inTimeSlices } from './timeSlices';

/** Shorter texts are read sooner than they are found here. */
const shortestText = 200_000;
const mostFiles = 8;
const ending = '.glossary.txt';
/** The hash of the entries, in hexadecimal digits, stands before them. */
const hashLength = 64;

/**
 * The entries of large glossaries as they were last read, in the extension's own storage, under the hash of the text they were read
 * of. Nothing in it is trusted: what is of another version, cut short or changed is passed over, and the glossary is read again.
 */
export class GlossaryCache {
  readonly #folder: vscode.Uri;
  readonly #version: string;
  readonly #log: vscode.LogOutputChannel;

  /** @param version of the program: what another one kept is not used */
  constructor(storage: vscode.Uri, version: string, log: vscode.LogOutputChannel) {
    this.#folder = vscode.Uri.joinPath(storage, 'glossaries');
    this.#version = version;
    this.#log = log;
  }

  /** The entries of a text; undefined where they are not at hand. `file` is what their sources name. */
  async recall(text: string, file: string): Promise<KeyedGlossary | undefined> {
    const place = await this.#placeOf(text);
    if (!place) return undefined;
    const kept = await vscode.workspace.fs.readFile(place).then((bytes) => bytes, () => undefined);
    if (kept === undefined) return undefined;
    const body = kept.slice(hashLength);
    const isWhole = new TextDecoder().decode(kept.subarray(0, hashLength)) === (await hashOf(body));
    const glossary = isWhole ? await inTimeSlices(unpackGlossary(new TextDecoder().decode(body), file, this.#version)) : undefined;
    if (!glossary) this.#log.info(`${place.toString()} is damaged or of another version: ${file} is read again`);
    return glossary;
  }

  /** Keeps the entries that were read of a text, if it is long. The cache may go at any time: a failure harms nothing. */
  async keep(text: string, glossary: KeyedGlossary): Promise<void> {
    const place = await this.#placeOf(text);
    if (!place) return;
    try {
      const body = await inTimeSlices(packGlossary(glossary, this.#version));
      const hash = await hashOf(new TextEncoder().encode(body));
      await vscode.workspace.fs.writeFile(place, new TextEncoder().encode(`${hash ?? ''}${body}`));
      await this.#dropOldest();
    } catch (error) {
      this.#log.debug(`${place.toString()} can't be written: ${String(error)}`);
    }
  }

  async #placeOf(text: string): Promise<vscode.Uri | undefined> {
    const hash = text.length < shortestText ? undefined : await hashOf(new TextEncoder().encode(text));
    return hash === undefined ? undefined : vscode.Uri.joinPath(this.#folder, `${hash}${ending}`);
  }

  async #dropOldest(): Promise<void> {
    const names = (await vscode.workspace.fs.readDirectory(this.#folder)).map(([name]) => name).filter((name) => name.endsWith(ending));
    if (names.length <= mostFiles) return;
    const files = await Promise.all(names.map(async (name) => ({ uri: vscode.Uri.joinPath(this.#folder, name), at: (await vscode.workspace.fs.stat(vscode.Uri.joinPath(this.#folder, name))).mtime })));
    for (const { uri } of files.sort((a, b) => b.at - a.at).slice(mostFiles)) await vscode.workspace.fs.delete(uri);
  }
}

/** SHA-256 in hexadecimal; undefined in a host that has no cryptography: pages that are not secure. */
async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string | undefined> {
  const digest = typeof crypto === 'undefined' ? undefined : await crypto.subtle?.digest('SHA-256', bytes);
  return digest && [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
