import assert from 'node:assert/strict';
import { Workbench } from './workbench';

suite('In Japanese', () => {
  test('views, rows, cards and commands speak it', async () => {
    const workbench = await Workbench.open('sample', 'space-agreement.article', { theme: 'light', language: 'ja' });
    try {
      await workbench.showSidebar();
      for (const title of ['協定', '人物と引用', '要判断']) await workbench.page.locator('.sidebar .pane-header .title', { hasText: title }).first().waitFor();
      await workbench.row('用語集にない').waitFor();
      await workbench.restMouseOn('Hayashi', 2);
      assert.match(await workbench.card.innerText(), /時点: Foreign Minister[^]*現在:[^]*理由:|理由/);
    } finally {
      await workbench.picture('japanese');
      await workbench.close();
    }
  });
});
