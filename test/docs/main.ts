// Writes what of the docs is made out of the program: `npm run docs`.
import { readFileSync, writeFileSync } from 'node:fs';
import { withKeyTables } from './glossaryKeys';
import { rulesPage } from './rulesPage';

writeFileSync('docs/rules.md', rulesPage());
writeFileSync('docs/glossary.md', withKeyTables(readFileSync('docs/glossary.md', 'utf8')));
