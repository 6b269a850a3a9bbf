import assert from 'node:assert/strict';
import { Workbench } from './workbench';

suite('The sample in the workbench', () => {
  let workbench: Workbench;

  suiteSetup(async () => {
    workbench = await Workbench.open('sample', 'space-agreement.article');
  });
  suiteTeardown(() => workbench.close());

  teardown(async function () {
    if (this.currentTest?.state === 'failed') await workbench.picture(`failed ${this.currentTest.title}`);
  });

  test('the mouse rests on a surname, and the card says who it is', async () => {
    await workbench.showSidebar();
    await workbench.restMouseOn('Hayashi');
    const card = await workbench.card.innerText();
    await workbench.picture('hover-official');
    assert.match(card, /Yoshimasa Hayashi/);
    assert.match(card, /On 2023-01-13: (?:Minister for )?Foreign/);
  });

  test('a click in the tree goes to the reference', async () => {
    await workbench.page.keyboard.press('Escape');
    const before = await workbench.cursor();
    await workbench.row(/^\s*24: That agreement/).click();
    await workbench.page.waitForFunction((old) => document.querySelector('#status\\.editor\\.selection')?.textContent !== old, before);
    await workbench.picture('tree-click');
    assert.match(await workbench.cursor(), /\(14 selected\)/);
  });

  test('by keyboard alone: the tree of the workspace, filtered', async () => {
    await workbench.run('Show Agreements of the Workspace');
    await workbench.row(/^\s*Artemis Accords/).waitFor();
    await workbench.run('Filter Agreements');
    await workbench.page.waitForSelector('.quick-input-widget input[placeholder^="Words of a name"]:focus');
    await workbench.page.keyboard.type('canada');
    await workbench.row(/^\s*space-agreement\.article/).waitFor();
    await workbench.page.keyboard.press('Enter');
    await workbench.picture('tree-workspace');
    await workbench.row(/^\s*Artemis Accords/).waitFor({ state: 'detached' });
    await workbench.row(/^\s*24: That agreement/).waitFor();
  });
});
