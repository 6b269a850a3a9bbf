import assert from 'node:assert/strict';
import { mkdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { run } from '../../scripts/host/run.mjs';
import { Workbench } from './workbench';

const file = resolve('out/policy-annotator.vsix');

suite('The package', () => {
  suiteSetup(async () => {
    mkdirSync('out', { recursive: true });
    await run('npm', ['run', 'package', '--', '--out', file]);
  });

  test('holds what runs and what is read, and nothing else', async () => {
    const listed = await run('npx', ['vsce', 'ls', '--no-dependencies']);
    const files = listed.split('\n').filter((line) => /^[\w./-]+\.\w+$|^LICENSE$/.test(line));
    const kinds = /^(?:LICENSE|README\.md|CHANGELOG\.md|package\.json|package\.nls(?:\.\w+)?\.json|language-configuration\.json|dist\/extension\.js|l10n\/bundle\.l10n\.\w+\.json|media\/[\w-]+\.(?:png|svg)|media\/walkthrough\/\w+\.svg|sample\/[\w-]+\.(?:article|md|yaml)|schemas\/glossary\.schema\.json|syntaxes\/[\w-]+\.tmLanguage\.json)$/;
    assert.deepEqual(files.filter((name) => !kinds.test(name)), []);
    assert.ok(files.includes('dist/extension.js') && files.includes('sample/glossary.yaml'));
    assert.ok(statSync(file).size < 600_000, `${statSync(file).size} bytes`);
  });

  test('installed, leads through its first steps', async () => {
    const workbench = await Workbench.open('test/browser/desk', 'plan.txt', { vsix: file });
    const { page } = workbench;
    const button = (text: string) => page.locator('.getting-started-step a.monaco-button', { hasText: text });
    const goTo = (title: string) => page.locator('.getting-started-step .step-title', { hasText: title }).click();
    const isDone = (title: string) => page.locator('.getting-started-step', { has: page.locator('.codicon-getting-started-step-checked'), hasText: title }).waitFor();
    const backToSteps = () => page.locator('.tab', { hasText: 'Welcome' }).click();
    try {
      await workbench.run('Welcome: Open Walkthrough...');
      await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Get to Know Policy Annotator' }).click();
      await page.frameLocator('iframe.webview').frameLocator('iframe').locator('svg').waitFor();
      await workbench.picture('walkthrough');
      await button('Open the Sample Article').click();
      await workbench.row(/^\s*14: a framework agreement/).waitFor();
      await backToSteps();
      await isDone('Open the sample article');
      await goTo('Rest on a name');
      await button('Show the Card of Hayashi').click();
      await workbench.card.filter({ hasText: 'Yoshimasa Hayashi' }).waitFor();
      await workbench.picture('walkthrough-card');
      await backToSteps();
      await isDone('Rest on a name');
      await goTo('Look at the sidebar');
      await button('Show the Sidebar').click();
      await workbench.row(/^\s*24: That agreement/).click();
      await backToSteps();
      await isDone('Look at the sidebar');
      await goTo('Add your first official');
      await button('Select His Name').click();
      await page.waitForFunction(() => document.querySelector('#status\\.editor\\.selection')?.textContent.includes('(12 selected)'));
      await page.keyboard.press('Control+.');
      await page.locator('.action-widget .monaco-list-row', { hasText: 'Add to the Glossary as an Official' }).waitFor();
      await workbench.picture('walkthrough-add');
      await page.locator('.action-widget .monaco-list-row', { hasText: 'Add to the Glossary as an Official' }).click();
      await workbench.row(/^\s*28: “Rahm Emanuel”/).waitFor({ state: 'detached' });
      await backToSteps();
      await isDone('Add your first official');
    } finally {
      await workbench.picture('walkthrough-end');
      await workbench.close();
    }
  });
});
