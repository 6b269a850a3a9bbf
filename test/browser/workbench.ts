import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
// The harness is plain JavaScript, shared with the commands: it stays outside of the test bundle.
import { launchBrowser } from '../../scripts/host/browser.mjs';
import { installEmbedded } from '../../scripts/host/embedded.mjs';
import { remoteUri, startServer, workbenchUrl } from '../../scripts/host/server.mjs';

/** By theme: the class that the workbench bears with it, and what brings it about. High contrast is the system's wish, as it is in life. */
export const themes = {
  dark: { mark: 'vs-dark', settings: { 'workbench.colorTheme': 'Default Dark Modern' }, media: {} },
  light: { mark: 'vs', settings: { 'workbench.colorTheme': 'Default Light Modern' }, media: {} },
  'high contrast': { mark: 'hc-black', settings: {}, media: { colorScheme: 'dark', forcedColors: 'active' } },
  'high contrast light': { mark: 'hc-light', settings: {}, media: { colorScheme: 'light', forcedColors: 'active' } },
} as const;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const pictures = resolve('out/screenshots');

export interface WorkbenchOptions {
  readonly theme?: keyof typeof themes;
  /** The extension as it is installed, in place of the one under development. */
  readonly vsix?: string;
  /** Of the extension; the workbench itself has no pack of another language, and stays in English. */
  readonly language?: string;
  /** In a folder that nobody has said to trust. */
  readonly isRestricted?: boolean;
}

/** A VS Code workbench in a browser, with the extension, driven by mouse and keyboard. */
export class Workbench {
  readonly page: Page;
  readonly #browser: Browser;
  readonly #stop: () => Promise<void>;

  private constructor(page: Page, browser: Browser, stop: () => Promise<void>) {
    this.page = page;
    this.#browser = browser;
    this.#stop = stop;
  }

  /**
   * Opens a folder with one of its files in the editor, and waits until the file is shown.
   */
  static async open(folder: string, file: string, { theme = 'dark', vsix, language, isRestricted = false }: WorkbenchOptions = {}): Promise<Workbench> {
    await installEmbedded();
    const { mark, settings, media } = themes[theme];
    const server = await startServer({ settings: { ...settings, 'editor.wordWrap': 'on', 'editor.minimap.enabled': false, 'editor.fontSize': 15, 'editor.lineHeight': 1.6 }, ...(vsix && { vsix }), isRestricted });
    const browser = await launchBrowser();
    const page = await browser.newPage({ viewport: { width: 1360, height: 850 }, ...media });
    // What a language pack does when it is chosen: the workbench tells its extensions the language that it finds here.
    if (language) await page.addInitScript((chosen) => Object.defineProperty(globalThis, '_VSCODE_NLS_LANGUAGE', { get: () => chosen, set: () => undefined }), language);
    const developed: [string, string][] = vsix ? [] : [['extensionDevelopmentPath', remoteUri(server, resolve('.'))]];
    await page.goto(workbenchUrl(server, resolve(folder), [...developed, ['openFile', remoteUri(server, resolve(folder, file))]]));
    await page.waitForSelector('.monaco-editor .view-line span', { timeout: 60_000 });
    await page.waitForSelector(`.monaco-workbench.${mark}`, { timeout: 60_000 });
    return new Workbench(page, browser, () => server.stop());
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.#stop();
  }

  /** Opens our container in the sidebar, as a click on its icon does. */
  async showSidebar(): Promise<void> {
    // The item, not its label: a number on it would be in the way.
    const icon = this.page.locator('.activitybar .action-item', { has: this.page.locator('.action-label[aria-label^="Policy Annotator"]') });
    await icon.waitFor({ timeout: 30_000 });
    if ((await this.page.locator('.sidebar .composite.title', { hasText: 'Policy Annotator' }).count()) === 0) await icon.click();
    await this.page.waitForSelector('.sidebar .monaco-list-row', { timeout: 30_000 });
  }

  /** Drags the sidebar's edge to the right. */
  async widenSidebar(pixels: number): Promise<void> {
    const box = await this.page.locator('.part.sidebar').boundingBox();
    if (!box) throw new Error('the sidebar is closed');
    const [x, y] = [box.x + box.width, box.y + box.height / 2];
    await this.page.mouse.move(x, y);
    await this.page.mouse.down();
    await this.page.mouse.move(x + pixels, y, { steps: 5 });
    await this.page.mouse.up();
  }

  /** Rests the mouse on some words of the text, n-th occurrence among the lines shown, and waits for the card. */
  async restMouseOn(words: string, n = 1): Promise<void> {
    const box = await this.#restingBoxOf(words, n);
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await this.page.mouse.move(x - 60, y + 60);
    await this.page.mouse.move(x, y, { steps: 6 });
    await this.card.waitFor({ timeout: 10_000 });
  }

  /** The hover card. */
  get card(): Locator {
    return this.page.locator('.editor-instance .monaco-hover:visible, .monaco-resizable-hover .monaco-hover:visible').first();
  }

  /** How some words in the editor are underlined, once they are: the style of the line, as CSS names it. */
  async underline(words: string): Promise<string> {
    const { x, y, width, height } = await this.#restingBoxOf(words, 1);
    const drawn = await this.page.waitForFunction(
      // The editor draws it in a layer under the text.
      ([left, top]) =>
        document
          .elementsFromPoint(left, top)
          .filter((element) => element.closest('.view-overlays'))
          .map((element) => getComputedStyle(element).borderBottomStyle)
          .find((style) => style !== 'none'),
      [x + width / 2, y + height / 2] as const,
      { timeout: 10_000 },
    );
    return (await drawn.jsonValue()) ?? 'none';
  }

  /** A row of the sidebar's tree, by a part of its label. */
  row(words: string | RegExp): Locator {
    return this.page.locator('.sidebar .monaco-list-row', { hasText: words }).first();
  }

  /** Runs a command of the palette, by its title; asks again while it is not there yet. */
  async run(title: string): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      await this.page.keyboard.press('F1');
      await this.page.locator('.quick-input-widget:visible input').first().fill(`>${title}`);
      const row = this.page.locator('.quick-input-list .monaco-list-row.focused', { hasText: title });
      const isThere = await row.waitFor({ timeout: 5_000 }).then(() => true, () => false);
      await this.page.keyboard.press(isThere ? 'Enter' : 'Escape');
      if (isThere) return;
      if (attempt === 5) throw new Error(`no such command: ${title}`);
    }
  }

  /** "Ln 12, Col 3" as the status bar has it. */
  async cursor(): Promise<string> {
    return (await this.page.locator('#status\\.editor\\.selection').textContent()) ?? '';
  }

  /** Keeps a picture of the window. */
  async picture(name: string): Promise<string> {
    mkdirSync(pictures, { recursive: true });
    const path = join(pictures, `${name}.png`);
    await this.page.screenshot({ path, animations: 'disabled' });
    return path;
  }

  /** Where some words stand, once they are in view and the text has stopped scrolling. */
  async #restingBoxOf(words: string, n: number): Promise<Box> {
    let box: Box | undefined;
    for (let attempt = 0; attempt < 60; attempt++) {
      const next = await this.#boxOf(words, n);
      if (next && next.x === box?.x && next.y === box.y) return next;
      box = next;
      await this.page.waitForTimeout(150);
    }
    throw new Error(`not in view: ${words}`);
  }

  async #boxOf(words: string, n: number): Promise<Box | undefined> {
    return this.page.evaluate(
      ([wanted, count]) => {
        let left = count;
        const pane = document.querySelector('.editor-instance .monaco-scrollable-element')!.getBoundingClientRect();
        const lines = [...document.querySelectorAll('.editor-instance .view-line')].sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top);
        for (const line of lines) {
          const text = line.textContent.replaceAll('\u00a0', ' ');
          for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
            // The editor cuts a line into spans as it likes.
            const range = document.createRange();
            const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
            let passed = 0;
            for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
              if (at >= passed && at < passed + node.length) range.setStart(node, at - passed);
              if (at + wanted.length > passed && at + wanted.length <= passed + node.length) range.setEnd(node, at + wanted.length - passed);
              passed += node.length;
            }
            const { x, y, width, height } = range.getBoundingClientRect();
            const shown = y >= pane.top && y + height <= pane.bottom;
            if (shown && --left === 0) return { x, y, width, height };
          }
        }
        return undefined;
      },
      [words, n] as const,
    );
  }
}
