import * as vscode from 'vscode';
import { listQuotes } from '../../present/agentTools/listQuotes';
import { listReferences } from '../../present/agentTools/listReferences';
import { lookUp } from '../../present/agentTools/lookUp';
import { isPartialDate } from '../../glossary/partialDate';
import type { Articles } from '../articles';
import { today } from '../today';
import { words } from '../words';
import { articleNamed, textOf } from './toolInput';

type Input = Readonly<Record<string, unknown>>;

/** A tool that reads and never writes: what it answers, and what the editor is asked before. */
interface ReadingTool {
  readonly name: string;
  answer(input: Input): Promise<object>;
  /** What it is about to do. */
  doing(input: Input): string;
}

/** The tools by which an assistant in the editor asks what the articles hold. None where the host has no language models. */
export function registerAgentTools(articles: Articles): vscode.Disposable {
  // Older hosts, and forks that leave assistants out, lack the API that the types promise.
  const { lm } = vscode as { readonly lm?: Partial<typeof vscode.lm> };
  if (!lm?.registerTool) return vscode.Disposable.from();
  const register = lm.registerTool.bind(lm);
  return vscode.Disposable.from(...toolsOf(articles).map((tool) => register<Input>(tool.name, asTool(tool))));
}

const asTool = ({ answer, doing }: ReadingTool): vscode.LanguageModelTool<Input> => ({
  prepareInvocation: ({ input }) => {
    const message = doing(input);
    return { invocationMessage: message, confirmationMessages: { title: message, message: vscode.l10n.t('Policy Annotator reads the open workspace for it, and changes nothing. What it finds goes to the assistant.') } };
  },
  invoke: async ({ input }) => new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(JSON.stringify(await answer(input)))]),
});

function toolsOf(articles: Articles): readonly ReadingTool[] {
  const nameOf = (input: Input): string => textOf(input, 'name') ?? '';
  const placeOf = (input: Input): string => textOf(input, 'file') ?? vscode.l10n.t('the article in view');
  return [
    {
      name: 'policyAnnotator_lookUp',
      doing: (input) => vscode.l10n.t('Look up “{0}” in the glossary', nameOf(input)),
      async answer(input) {
        const name = textOf(input, 'name');
        const date = textOf(input, 'date');
        if (name === undefined) throw new Error(vscode.l10n.t('“{0}” must be a short text.', 'name'));
        if (date !== undefined && !isPartialDate(date)) throw new Error(vscode.l10n.t('“{0}” is no date of the form 2023-01-13.', date));
        const { annotated } = await articleNamed(articles, textOf(input, 'file'));
        return lookUp(annotated.glossary, { name, date: date ?? annotated.annotations.date ?? today() });
      },
    },
    {
      name: 'policyAnnotator_listQuotes',
      doing: (input) => vscode.l10n.t('List the quotes of {0}', placeOf(input)),
      async answer(input) {
        const { name, annotated } = await articleNamed(articles, textOf(input, 'file'));
        return listQuotes(name, annotated);
      },
    },
    {
      name: 'policyAnnotator_listReferences',
      doing: (input) => vscode.l10n.t('List the references to agreements in {0}', placeOf(input)),
      async answer(input) {
        const { name, annotated } = await articleNamed(articles, textOf(input, 'file'));
        return listReferences(name, textOf(input, 'agreement'), annotated, words);
      },
    },
  ];
}
