import assert from 'node:assert/strict';
import { Workbench } from './workbench';

suite('Themes', () => {
  for (const theme of ['light', 'high contrast', 'high contrast light'] as const) {
    test(`${theme}: highlights differ by more than their colour`, async () => {
      const workbench = await Workbench.open('sample', 'space-agreement.article', { theme });
      try {
        await workbench.showSidebar();
        assert.equal(await workbench.underline('Yoshimasa Hayashi'), 'solid');
        assert.equal(await workbench.underline('a framework agreement'), 'double');
        assert.equal(await workbench.underline('NASA Headquarters'), 'dotted');
      } finally {
        await workbench.picture(`theme ${theme}`);
        await workbench.close();
      }
    });
  }
});
