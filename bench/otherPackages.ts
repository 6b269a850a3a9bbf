import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const folder = resolve('bench/others');

export interface AhoCorasick {
  matchInText(text: string): readonly unknown[];
}

export interface FlashText {
  addKeyword(name: string): void;
  extractKeywords(text: string): readonly unknown[];
}

interface View {
  out(kind: unknown): unknown;
}

/** What is used of the packages that we compare with; they stand apart, so that nobody who only runs the tests has to wait for them. */
export interface OtherPackages {
  flashText(): FlashText;
  ahoCorasick(names: readonly string[]): AhoCorasick;
  compromise(text: string): { people(): View; quotations(): View };
  wink(): { readonly its: { readonly span: unknown }; readDoc(text: string): { tokens(): View; sentences(): View } };
}

/** Undefined where they are not installed. */
export function otherPackages(): OtherPackages | undefined {
  if (!existsSync(`${folder}/node_modules`)) {
    console.log('The packages to compare with are not installed: npm ci --prefix bench/others. Their rows are left out.\n');
    return undefined;
  }
  const load = createRequire(`${folder}/package.json`);
  return {
    flashText: () => new (load('flashtext.js') as new (caseSensitive: boolean) => FlashText)(true),
    ahoCorasick: (names) => new (load('@monyone/aho-corasick') as { AhoCorasick: new (names: readonly string[]) => AhoCorasick }).AhoCorasick(names),
    compromise: load('compromise') as OtherPackages['compromise'],
    wink: () => (load('wink-nlp') as (model: unknown, pipes: readonly string[]) => ReturnType<OtherPackages['wink']>)(load('wink-eng-lite-web-model'), ['sbd']),
  };
}
