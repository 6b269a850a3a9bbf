import assert from 'node:assert/strict';
import { Workbench } from './workbench';

suite('Restricted Mode', () => {
  test('shows the same as in a folder that is trusted', async () => {
    const workbench = await Workbench.open('sample', 'space-agreement.article', { isRestricted: true });
    try {
      await workbench.page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
      await workbench.showSidebar();
      await workbench.row(/^\s*14: a framework agreement/).waitFor();
      assert.equal(await workbench.underline('Yoshimasa Hayashi'), 'solid');
      await workbench.restMouseOn('Yoshimasa Hayashi', 2);
      assert.match(await workbench.card.innerText(), /Foreign Minister/);
    } finally {
      await workbench.picture('restricted');
      await workbench.close();
    }
  });
});
