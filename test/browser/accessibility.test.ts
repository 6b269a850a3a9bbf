import assert from 'node:assert/strict';
import { Workbench } from './workbench';

suite('Without a mouse', () => {
  let workbench: Workbench;
  /** Whether the keyboard speaks to such an element, or to one inside it. */
  const isFocused = (selector: string): Promise<boolean> => workbench.page.evaluate((wanted) => document.activeElement?.closest(wanted) !== null, selector);
  /** Tries again a few times: what a key does comes a moment later. */
  const until = async (attempt: () => Promise<boolean>): Promise<void> => {
    for (let left = 10; left > 0; left--) {
      if (await attempt()) return;
      await workbench.page.waitForTimeout(500);
    }
    throw new Error('it did not come');
  };
  const press = (keys: string): Promise<void> => workbench.page.keyboard.press(keys);

  suiteSetup(async () => {
    workbench = await Workbench.open('sample', 'space-agreement.article');
    await workbench.showSidebar();
    await workbench.row(/^\s*14: a framework agreement/).waitFor();
  });
  suiteTeardown(async () => {
    await workbench.picture('accessible view');
    await workbench.close();
  });

  test('the card opens by key, and its text in the accessible view', async () => {
    await workbench.run('View: Focus First Editor Group');
    await workbench.run('Policy Annotator: Go to Next Mention');
    await workbench.page.waitForFunction(() => /\(14 selected\)/.test(document.querySelector('#status\\.editor\\.selection')?.textContent ?? ''));
    // Once to show it, once more to put the focus into it.
    await until(async () => {
      await press('Control+k');
      await press('Control+i');
      return isFocused('.monaco-hover');
    });
    await until(async () => {
      await press('Alt+F2');
      return isFocused('.accessible-view');
    });
    await workbench.page.waitForFunction(() => /Secretary of State/.test(document.querySelector('.accessible-view .view-lines')?.textContent?.replaceAll('\u00a0', ' ') ?? ''));
    await until(async () => {
      await press('Escape');
      return isFocused('.editor-instance');
    });
  });

  test('a reference is reached through the tree, and its row tells what it is', async () => {
    await workbench.run('Policy Annotator: Focus on Agreements View');
    await until(() => isFocused('.sidebar .monaco-list'));
    const label = (): Promise<string> => workbench.page.evaluate(() => document.querySelector('.sidebar .monaco-list:focus-within .monaco-list-row.focused')?.getAttribute('aria-label') ?? '');
    await press('Home');
    await until(async () => {
      if ((await label()).startsWith('line 14')) return true;
      await press('ArrowDown');
      return false;
    });
    assert.match(await label(), /^line 14, .*a framework agreement/);
    await press('Enter');
    await workbench.page.waitForFunction(() => /\(21 selected\)/.test(document.querySelector('#status\\.editor\\.selection')?.textContent ?? ''));
  });

  test('every row of the sidebar has a name of its own', async () => {
    const labels = await workbench.page.locator('.sidebar .monaco-list-row').evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label') ?? ''));
    assert.ok(labels.length > 10);
    assert.deepEqual(labels.filter((label) => label.trim() === ''), []);
  });

  test('nothing of ours moves', async () => {
    const moving = await workbench.page.locator('.editor-instance .view-overlays [class*="ced-"]').evaluateAll((marks) => marks.map((mark) => getComputedStyle(mark)).filter((style) => style.animationName !== 'none' || (style.transitionDuration !== '0s' && style.transitionDuration !== '')).length);
    assert.equal(moving, 0);
  });
});
