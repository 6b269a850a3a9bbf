import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cardAt, fileUri, open, revertAll, settle, testApi, until } from './extension';

suite('Commands', () => {
  teardown(revertAll);

  test('the sample opens with its glossary, in a copy that can be edited', async () => {
    const api = await testApi();
    await vscode.commands.executeCommand('policyAnnotator.openSample');
    await settle();
    const { document } = vscode.window.activeTextEditor!;
    assert.equal(document.languageId, 'policy-article');
    assert.equal(vscode.workspace.getWorkspaceFolder(document.uri), undefined);
    assert.notEqual(document.uri.path, vscode.Uri.joinPath(vscode.extensions.getExtension('policy-annotator.policy-annotator')!.extensionUri, 'sample/space-agreement.article').path);
    assert.deepEqual([api.agreementsState().hasArticle, api.agreementsState().hasGlossary], [true, true]);
    assert.match(await cardAt(document, 'Hayashi', 3), /^\*\*Yoshimasa Hayashi\*\*/);
  });

  test('what an editor changed in the sample stays when it is opened again', async () => {
    await vscode.commands.executeCommand('policyAnnotator.openSample');
    const { document } = vscode.window.activeTextEditor!;
    const before = document.getText();
    const append = async (text: string): Promise<void> => {
      const edit = new vscode.WorkspaceEdit();
      edit.replace(document.uri, new vscode.Range(document.positionAt(0), document.positionAt(document.getText().length)), text);
      await vscode.workspace.applyEdit(edit);
      await document.save();
    };
    await append(`${before}\nA line of one’s own.\n`);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.commands.executeCommand('policyAnnotator.openSample');
    assert.match(vscode.window.activeTextEditor!.document.getText(), /A line of one’s own\.\n$/);
    await append(before);
  });

  test('a glossary is made in the workspace, reads without a problem and serves at once', async () => {
    const kept = fileUri('kept.yaml');
    await vscode.workspace.fs.rename(fileUri('glossary.yaml'), kept);
    try {
      const { document } = await open('signing.article');
      await vscode.commands.executeCommand('policyAnnotator.createGlossary');
      const glossary = vscode.window.activeTextEditor!.document;
      assert.equal(glossary.uri.toString(), fileUri('glossary.yaml').toString());
      await settle();
      assert.deepEqual(vscode.languages.getDiagnostics(glossary.uri), []);
      assert.match(await cardAt(document, 'Blinken'), /Secretary of State, U\\\.S\\\. Department of State/);
    } finally {
      await vscode.workspace.fs.rename(kept, fileUri('glossary.yaml'), { overwrite: true });
    }
  });

  test('a glossary that is already there is only opened', async () => {
    const before = new TextDecoder().decode(await vscode.workspace.fs.readFile(fileUri('glossary.yaml')));
    await open('signing.article');
    await vscode.commands.executeCommand('policyAnnotator.createGlossary');
    // The document may be known from the test before, and be read anew only when VS Code sees that its file was put back.
    await until(() => vscode.window.activeTextEditor?.document.getText() === before);
  });
});
