import * as vscode from 'vscode';
import { orders, type Order } from '../../../present/agreementTree/arrangeTree';
import type { Scope } from '../../../present/agreementTree/buildTree';

/** What the editor has chosen to see. */
export interface Choices {
  readonly scope: Scope;
  readonly order: Order;
  readonly filter: string;
}

const scopeKey = 'agreements.scope';
const orderKey = 'agreements.order';

/** The commands over the tree. Scope and order are remembered for the workspace; a filter is not, lest it hide something tomorrow. */
export class AgreementControls implements vscode.Disposable {
  readonly #memory: vscode.Memento;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscription: vscode.Disposable;
  #choices: Choices;

  readonly onDidChange = this.#changed.event;

  constructor(memory: vscode.Memento) {
    this.#memory = memory;
    const order = memory.get<unknown>(orderKey);
    this.#choices = { scope: memory.get(scopeKey) === 'workspace' ? 'workspace' : 'article', order: orders.find((known) => known === order) ?? 'appearance', filter: '' };
    this.#subscription = vscode.Disposable.from(
      this.#changed,
      vscode.commands.registerCommand('policyAnnotator.agreements.showWorkspace', () => this.#choose({ scope: 'workspace' })),
      vscode.commands.registerCommand('policyAnnotator.agreements.showArticle', () => this.#choose({ scope: 'article' })),
      vscode.commands.registerCommand('policyAnnotator.agreements.order', (order?: Order) => (order && orders.includes(order) ? this.#choose({ order }) : this.#pickOrder())),
      vscode.commands.registerCommand('policyAnnotator.agreements.filter', (filter?: unknown) => (typeof filter === 'string' ? this.#choose({ filter }) : this.#askFilter())),
      vscode.commands.registerCommand('policyAnnotator.agreements.clearFilter', () => this.#choose({ filter: '' })),
    );
    void this.#tellMenus();
  }

  get choices(): Choices {
    return this.#choices;
  }

  dispose(): void {
    this.#subscription.dispose();
  }

  async #choose(choice: Partial<Choices>): Promise<void> {
    this.#choices = { ...this.#choices, ...choice };
    this.#changed.fire();
    await Promise.all([this.#memory.update(scopeKey, this.#choices.scope), this.#memory.update(orderKey, this.#choices.order), this.#tellMenus()]);
  }

  async #tellMenus(): Promise<void> {
    await vscode.commands.executeCommand('setContext', 'policyAnnotator.agreementsOfWorkspace', this.#choices.scope === 'workspace');
    await vscode.commands.executeCommand('setContext', 'policyAnnotator.agreementsFiltered', this.#choices.filter !== '');
  }

  async #pickOrder(): Promise<void> {
    const labels: Readonly<Record<Order, string>> = { appearance: vscode.l10n.t('By Appearance'), name: vscode.l10n.t('By Name'), count: vscode.l10n.t('By Number of References') };
    const items = orders.map((order) => ({ order, label: labels[order], ...(order === this.#choices.order && { description: vscode.l10n.t('current') }) }));
    const picked = await vscode.window.showQuickPick(items, { placeHolder: vscode.l10n.t('Order agreements') });
    if (picked) await this.#choose({ order: picked.order });
  }

  /** The tree follows each key; escape brings back what was. */
  #askFilter(): void {
    const before = this.#choices.filter;
    const input = vscode.window.createInputBox();
    input.title = vscode.l10n.t('Filter Agreements');
    input.placeholder = vscode.l10n.t('Words of a name, a reference or a file');
    input.value = before;
    let isAccepted = false;
    input.onDidChangeValue((filter) => void this.#choose({ filter }));
    input.onDidAccept(() => {
      isAccepted = true;
      input.hide();
    });
    input.onDidHide(() => {
      input.dispose();
      if (!isAccepted) void this.#choose({ filter: before });
    });
    input.show();
  }
}
