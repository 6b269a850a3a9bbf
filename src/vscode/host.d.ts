// What every extension host, Node's and the web's, offers beside the `vscode` module. Neither Node's nor the DOM's types are loaded here.
declare function setTimeout(callback: () => void, milliseconds: number): number;
declare function clearTimeout(timer: number | undefined): void;
declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>;
}
declare class TextDecoder {
  constructor(label?: string, options?: { readonly fatal?: boolean });
  decode(bytes: Uint8Array): string;
}
/** Web pages have `subtle` only where they are secure. */
declare const crypto: { getRandomValues(into: Uint8Array): Uint8Array; readonly subtle?: { digest(algorithm: 'SHA-256', data: Uint8Array): Promise<ArrayBuffer> } };
