// Measures the extension in a real VS Code: `npm run bench:vscode`.
import { runIntegration } from '../scripts/host/integration.mjs';

const { ready, loading, startedIn, toDecorations, toEditor } = await runIntegration(() => undefined, 'node', 'out/bench/vscode.js');
const at = (values, share) => values.toSorted((a, b) => a - b)[Math.ceil(share * values.length) - 1];
const rows = [
  ['from asking for the extension to its answer', ready],
  ['of that, loading its code', loading],
  ['of that, activate', startedIn],
  ['an edit, until the editor has it, median', at(toEditor, 0.5)],
  ['an edit, until its decorations are set, median', at(toDecorations, 0.5)],
  ['an edit, until its decorations are set, 9 of 10', at(toDecorations, 0.9)],
];
for (const [what, value] of rows) console.log(`| ${what.padEnd(48)} | ${value.toFixed(0).padStart(5)} ms |`);
process.exit(0);
