import js from '@eslint/js';
import { builtinModules } from 'node:module';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/**
 * The layers, from the bottom up: a layer may import from those named beside it, and from no other.
 * `yaml` belongs to the glossary alone, `vscode` to src/vscode, Node's modules to src/cli.
 */
const layers = {
  text: [],
  glossary: ['text'],
  annotate: ['text', 'glossary'],
  review: ['text', 'glossary', 'annotate'],
  workspace: ['text', 'glossary', 'annotate', 'review'],
  present: ['text', 'glossary', 'annotate', 'review', 'workspace'],
  cli: ['text', 'glossary', 'annotate', 'review', 'workspace', 'present'],
  vscode: ['text', 'glossary', 'annotate', 'review', 'workspace', 'present'],
};

const nodeModules = [...builtinModules, 'node:*'];

const layerRule = ([layer, allowed]) => {
  const forbidden = Object.keys(layers).filter((other) => other !== layer && !allowed.includes(other));
  const patterns = [{ group: forbidden.flatMap((other) => [`**/${other}`, `**/${other}/**`]), message: `src/${layer} may import only from: ${allowed.join(', ') || 'itself'}.` }];
  if (layer !== 'cli') patterns.push({ group: nodeModules, message: 'Only src/cli may use Node: everything else runs in the web host.' });
  if (layer !== 'vscode') patterns.push({ group: ['vscode'], message: 'Only src/vscode may use the vscode module.' });
  if (layer === 'present' || layer === 'vscode') patterns.push({ group: ['**/annotate/annotate', '**/review/review', '**/text/article'], allowTypeImports: true, message: 'Features show the one shared result of a document version; they compute nothing of their own.' });
  if (layer !== 'glossary') patterns.push({ group: ['yaml'], message: 'Only src/glossary reads YAML.' });
  return {
    files: [`src/${layer}/**/*.ts`],
    rules: { 'no-restricted-imports': ['error', { patterns: patterns.filter((p) => p.group.length > 0) }] },
  };
};

export default tseslint.config(
  { ignores: ['dist/', 'out/', '.vscode-test/', 'node_modules/'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly', setTimeout: 'readonly', clearTimeout: 'readonly', fetch: 'readonly', AbortSignal: 'readonly' } },
  },
  {
    files: ['src/**/*.ts', 'test/**/*.ts', 'bench/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' }],
      'eqeqeq': 'error',
      'max-lines': ['error', { max: 300 }],
    },
  },
  // Text comes from anyone: no expression may take more than linear time over it.
  { files: ['src/**/*.ts'], plugins: { regexp }, rules: { 'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }] } },
  { files: ['src/*/data/**/*.ts', 'src/*/*/data/**/*.ts', 'test/**/*.ts'], rules: { 'max-lines': 'off' } },
  ...Object.entries(layers).map(layerRule),
);
