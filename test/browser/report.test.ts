import assert from 'node:assert/strict';
import { reportIn } from './report';
import { Workbench, type themes } from './workbench';

suite('The report in the workbench', () => {
  for (const theme of ['dark', 'light', 'high contrast', 'high contrast light'] satisfies (keyof typeof themes)[]) {
    test(`${theme}: pictures and tables, in the colours of the theme`, async () => {
      const workbench = await Workbench.open('sample', 'space-agreement.article', { theme });
      try {
        const report = await reportIn(workbench);
        assert.equal(await report.locator('.chart').count(), 3);
        assert.equal(await report.locator('h1').textContent(), 'space-agreement.article');
        const [ground, editor] = [await report.evaluate(() => getComputedStyle(document.body).backgroundColor), await report.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--vscode-editor-background'))];
        assert.ok(ground.startsWith('rgb(') && editor !== '', `${ground} ${editor}`);
      } finally {
        await workbench.picture(`report ${theme}`);
        await workbench.close();
      }
    });
  }

  test('a click on a mark, and Enter after the arrow keys, go to its words', async () => {
    const workbench = await Workbench.open('sample', 'space-agreement.article');
    try {
      const report = await reportIn(workbench);
      const hayashi = report.locator('[aria-labelledby=occurrences] a.mark[aria-label*="Hayashi"]');
      await hayashi.nth(1).click();
      await workbench.page.waitForFunction(() => /Ln 1\d,/.test(document.querySelector('#status\\.editor\\.selection')?.textContent ?? ''));
      assert.match(await workbench.cursor(), /\(17 selected\)/);
      await report.locator('[aria-labelledby=speakers] a.mark').first().focus();
      await workbench.page.keyboard.press('ArrowRight');
      const chosen = await report.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
      assert.match(chosen, /Blinken|engineers|\(.*line \d+\)$/);
      await workbench.page.keyboard.press('Enter');
      await workbench.page.waitForFunction(() => !/\(17 selected\)/.test(document.querySelector('#status\\.editor\\.selection')?.textContent ?? ''));
    } finally {
      await workbench.picture('report click');
      await workbench.close();
    }
  });
});
