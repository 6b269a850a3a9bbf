import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from '../../scripts/host/browser.mjs';

const pictures = resolve('out/screenshots');

const glossary = `
officials: [{ name: Ada Obi, country: Ghana, roles: [{ title: Minister of Trade, from: 2021-01-01 }], links: { site: "https://obi.example/" } }]
agreements: [{ title: Lake Water Treaty of the NASA Council, short: Lake Treaty, type: treaty, parties: [Ghana, Togo] }]
organizations: [{ name: NASA }]
`;
const text = `A treaty for the lake

Minister of Trade Ada Obi signed the Lake Water Treaty of the NASA Council.

“We waited 🙂 long,” Obi said, “and <b>now</b> it is here for all of us who live on its shores.”
`;

suite('An exported page in the browser', () => {
  let folder: string;
  let browser: Browser;
  let page: Page;
  let told: string[];

  const open = async (options: BrowserContextOptions = {}): Promise<void> => {
    page = await browser.newPage({ viewport: { width: 1000, height: 800 }, ...options });
    told = [];
    page.on('console', (message) => told.push(message.text()));
    page.on('requestfailed', (request) => told.push(request.url()));
    await page.goto(pathToFileURL(join(folder, 'a.html')).href);
  };
  const shown = (): Promise<string[]> => page.locator('.card:visible b').allInnerTexts();
  const visibility = (selector: string): Promise<string> => page.locator(selector).first().evaluate((element) => getComputedStyle(element).visibility);
  const picture = (name: string): Promise<Buffer> => page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });

  suiteSetup(async () => {
    mkdirSync(pictures, { recursive: true });
    folder = mkdtempSync(join(tmpdir(), 'policy-annotator-'));
    writeFileSync(join(folder, 'glossary.yaml'), glossary);
    writeFileSync(join(folder, 'a.article'), text);
    const { status, stderr } = spawnSync(process.execPath, ['dist/cli.js', 'export', '--to', 'html', '--out', folder, join(folder, 'a.article')], { encoding: 'utf8' });
    assert.equal(status, 0, stderr);
    browser = await launchBrowser();
  });
  suiteTeardown(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });
  teardown(() => page.close());

  test('a card shows under the pointer, stays while the pointer is on it, and goes', async () => {
    await open();
    await page.hover('.mark.official');
    await page.waitForFunction(() => getComputedStyle(document.querySelector('.card')!).visibility === 'visible');
    await picture('exported light');
    assert.deepEqual(await shown(), ['Ada Obi']);
    await page.locator('.card:visible b').hover();
    assert.equal(await visibility('.card'), 'visible');
    await page.mouse.move(990, 790);
    await page.waitForFunction(() => getComputedStyle(document.querySelector('.card')!).visibility === 'hidden');
    assert.deepEqual(told, []);
  });

  test('inside a title the name has its own card, and the title’s stays away', async () => {
    await open();
    await page.hover('.mark.agreement .mark.organization');
    await page.locator('.card:visible').waitFor();
    assert.deepEqual(await shown(), ['NASA']);
  });

  test('a card opens by key, with its link next, and its note describes the place', async () => {
    await open({ colorScheme: 'dark' });
    await page.keyboard.press('Tab');
    await page.locator('.card:visible').waitFor();
    await picture('exported dark');
    assert.deepEqual(await shown(), ['Ada Obi']);
    const described = await page.evaluate(() => document.getElementById(document.activeElement!.getAttribute('aria-describedby')!)!.textContent);
    assert.match(described, /^Ada Obi · Ghana/);
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => (document.activeElement as HTMLAnchorElement).hostname), 'obi.example');
    assert.deepEqual(await shown(), ['Ada Obi']);
  });

  test('it follows the reader’s light or dark', async () => {
    const grounds: string[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      await open({ colorScheme });
      grounds.push(await page.evaluate(() => getComputedStyle(document.body).backgroundColor));
      if (colorScheme === 'light') await page.close();
    }
    assert.deepEqual(grounds, ['rgb(255, 255, 255)', 'rgb(27, 30, 35)']);
  });

  test('on paper there are no cards, and numbers lead to the notes', async () => {
    await open();
    await page.emulateMedia({ media: 'print' });
    await picture('exported print');
    assert.equal(await page.locator('.card').first().evaluate((card) => getComputedStyle(card).display), 'none');
    assert.equal(await page.locator('.mark.official').first().evaluate((mark) => getComputedStyle(mark, '::after').content), '"1"');
    assert.equal(await page.locator('.notes li').first().isVisible(), true);
  });

  test('on a narrow screen nothing goes off to the side', async () => {
    await open({ viewport: { width: 360, height: 700 } });
    await page.hover('.mark.quote');
    await page.locator('.card:visible').waitFor();
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  });
});
