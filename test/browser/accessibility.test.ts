import assert from 'node:assert/strict';
import { Workbench } from './workbench';

suite('Without a mouse', () => {
  let workbench: Workbench;
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
    const hover = async (): Promise<void> => {
      await press('Control+k');
      await press('Control+i');
    };
    await hover();
    await workbench.card.waitFor();
    // Once more, and the focus is in it.
    await hover();
    await press('Alt+F2');
    const view = workbench.page.locator('.accessible-view');
    await view.waitFor();
    await workbench.page.waitForFunction(() => /Secretary of State/.test(document.querySelector('.accessible-view .view-lines')?.textContent?.replaceAll('\u00a0', ' ') ?? ''));
    await press('Escape');
    await view.waitFor({ state: 'hidden' });
    await press('Escape');
  });

  test('a reference is reached through the tree, and its row tells what it is', async () => {
    await workbench.run('Policy Annotator: Focus on Agreements View');
    const label = (): Promise<string> => workbench.page.evaluate(() => document.querySelector('.sidebar .monaco-list:focus-within .monaco-list-row.focused, .sidebar .monaco-list-row.focused')?.getAttribute('aria-label') ?? '');
    for (let presses = 0; presses < 5 && !/line 14/.test(await label()); presses++) await press('ArrowDown');
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
