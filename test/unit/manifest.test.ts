import assert from 'node:assert/strict';
import { build, type BuildResult } from 'esbuild';
import { existsSync, readFileSync } from 'node:fs';

interface Manifest {
  readonly main: string;
  readonly browser: string;
  readonly icon: string;
  readonly contributes: {
    readonly languages: readonly { readonly configuration: string; readonly icon: Readonly<Record<string, string>> }[];
    readonly grammars: readonly { readonly path: string; readonly scopeName: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, Readonly<Record<string, unknown>>>> };
    readonly colors: readonly { readonly id: string; readonly defaults: Readonly<Record<string, string>> }[];
    readonly commands: readonly { readonly command: string; readonly title: string; readonly category: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command?: string; readonly submenu?: string; readonly when?: string }[]>>;
    readonly submenus: readonly { readonly id: string }[];
    readonly viewsContainers: { readonly activitybar: readonly { readonly id: string; readonly icon: string }[] };
    readonly views: Readonly<Record<string, readonly { readonly id: string; readonly icon: string }[]>>;
    readonly viewsWelcome: readonly { readonly view: string; readonly contents: string; readonly when: string }[];
    readonly yamlValidation: readonly { readonly url: string }[];
  };
}

const source = readFileSync('package.json', 'utf8');
const manifest = JSON.parse(source) as Manifest;
const strings = JSON.parse(readFileSync('package.nls.json', 'utf8')) as Readonly<Record<string, string>>;
const { contributes } = manifest;
const commands = contributes.commands.map((c) => c.command);
const views = Object.values(contributes.views).flat();

/** The extension as it is bundled, and the modules that it asks its host for. */
async function bundle(): Promise<{ readonly code: string; readonly asked: readonly string[] }> {
  const result: BuildResult<{ write: false; metafile: true }> = await build({
    entryPoints: ['src/vscode/extension.ts'], bundle: true, write: false, metafile: true, format: 'cjs', platform: 'browser', mainFields: ['module', 'main'], external: ['vscode'], target: 'es2022', logLevel: 'silent',
  });
  const asked = Object.values(result.metafile.outputs).flatMap((o) => o.imports.filter((i) => i.external).map((i) => i.path));
  return { code: result.outputFiles[0]!.text, asked: [...new Set(asked)] };
}

/** Ids given to a function of the API as its first argument, itself or by a constant's name. */
function firstArguments(code: string, callee: string): string[] {
  const given = [...code.matchAll(new RegExp(`\\b${callee}\\(\\s*(?:"([^"]+)"|(\\w+))`, 'g'))];
  return given.map(([, literal, name]) => literal ?? new RegExp(`\\b${name} = "([^"]+)"`).exec(code)?.[1] ?? name!);
}

suite('the page in the registries', () => {
  const { icon, galleryBanner, categories, keywords, repository, bugs, ...rest } = JSON.parse(source) as Readonly<Record<string, unknown>> & { readonly icon: string; readonly keywords: readonly string[] };

  test('has all its fields, five keywords, and no badges', () => {
    assert.equal(keywords.length, 5);
    for (const field of [galleryBanner, categories, repository, bugs, rest['license'], rest['displayName'], rest['description']]) assert.ok(field);
    assert.ok(!('badges' in rest));
  });

  test('has an icon of 256 pixels', () => {
    const png = readFileSync(icon);
    assert.deepEqual([png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)], ['PNG', 256, 256]);
  });
});

suite('manifest', () => {
  let code = '';
  let asked: readonly string[] = [];
  suiteSetup(async () => ({ code, asked } = await bundle()));

  test('every command of the manifest is registered, and every registered one is in the manifest', () => {
    const registered = firstArguments(code, 'registerCommand');
    assert.deepEqual(registered.filter((id, i) => registered.indexOf(id) !== i), [], 'registered twice');
    assert.deepEqual([...registered].sort(), [...commands].sort());
  });

  test('every id in the code is one of the manifest', () => {
    const contexts = [...code.matchAll(/"setContext", "([^"]+)"/g)].map((m) => m[1]!);
    const settings = Object.keys(contributes.configuration.properties);
    const groups = settings.map((id) => id.slice(0, id.lastIndexOf('.')));
    const made = ['createLanguageStatusItem', 'createCommentController', 'createWebviewPanel'].flatMap((callee) => firstArguments(code, callee));
    const known = new Set([...commands, ...views.flatMap(({ id }) => [id, `${id}.focus`]), ...contributes.colors.map((c) => c.id), ...settings, ...groups, ...contexts, ...made]);
    const used = [...code.matchAll(/"(policyAnnotator\.[\w.]+)"/g)].map((m) => m[1]!);
    assert.ok(used.length > 5);
    assert.deepEqual(used.filter((id) => !known.has(id)), []);
  });

  test('every context key of a condition is set by the code', () => {
    const keys = [...source.matchAll(/"when": "([^"]+)"/g)].flatMap((m) => m[1]!.match(/(?<![=\w.] ?)policyAnnotator\.\w+/g) ?? []).filter((key) => !views.some((v) => v.id === key));
    assert.ok(keys.length > 0);
    assert.deepEqual(keys.filter((key) => !code.includes(`"setContext", "${key}"`)), []);
  });

  test('the bundle asks its host for the vscode module alone, on every host', () => {
    assert.equal(manifest.main, manifest.browser);
    assert.deepEqual(asked, ['vscode']);
    assert.doesNotMatch(code, /\brequire\("node:|\bprocess\.(?:env|cwd|platform)\b/);
  });

  test('every %key% has its string, and every string its place', () => {
    const keys = [...source.matchAll(/"%([^"%]+)%"/g)].map((m) => m[1]!);
    assert.deepEqual([...new Set(keys)].sort(), Object.keys(strings).sort());
    assert.deepEqual(Object.entries(strings).filter(([, text]) => text.trim() === ''), []);
  });

  test('every colour is told for all four kinds of theme', () => {
    assert.ok(contributes.colors.length > 0);
    for (const { id, defaults } of contributes.colors) {
      assert.deepEqual(Object.keys(defaults).sort(), ['dark', 'highContrast', 'highContrastLight', 'light'], id);
      for (const value of Object.values(defaults)) assert.match(value, /^#(?:[0-9a-f]{6}|[0-9a-f]{8})$|^\w+(?:\.\w+)+$/, id);
    }
  });

  test('there are few settings, each with a default, a sentence and a scope', () => {
    const settings = Object.entries(contributes.configuration.properties);
    assert.ok(settings.length <= 15);
    for (const [id, setting] of settings) {
      assert.match(id, /^policyAnnotator\.[a-z]/);
      assert.ok('default' in setting, id);
      assert.ok('scope' in setting && 'order' in setting, id);
      assert.ok('description' in setting !== 'markdownDescription' in setting, id);
    }
  });

  test('menus and welcome texts name commands that exist', () => {
    const own = (id: string): boolean => id.startsWith('policyAnnotator.');
    const items = Object.values(contributes.menus).flat();
    const inMenus = items.flatMap((item) => item.command ?? []);
    for (const { submenu } of items) if (submenu) assert.ok(contributes.submenus.some(({ id }) => id === submenu) && contributes.menus[submenu], submenu);
    const inTexts = Object.values(strings).flatMap((text) => [...text.matchAll(/\]\(command:([\w.]+)/g)].map((m) => m[1]!));
    assert.ok(inTexts.length > 0);
    assert.deepEqual([...inMenus, ...inTexts].filter((id) => own(id) && !commands.includes(id)), []);
    for (const { view } of contributes.viewsWelcome) assert.ok(views.some((v) => v.id === view), view);
  });

  test('welcome texts use no Markdown but links: a view shows the rest as it is written', () => {
    for (const [key, text] of Object.entries(strings).filter(([key]) => key.startsWith('welcome.'))) assert.doesNotMatch(text.replace(/\]\([^)]*\)/g, ''), /[`*_]/, key);
  });

  test('commands of items are kept out of the palette, unless they also work at the cursor', () => {
    const atCursor = contributes.menus['policyAnnotator.selection']!.map((item) => item.command);
    const hidden = contributes.menus['commandPalette']!.filter((item) => item.when === 'false').map((item) => item.command);
    const ofItems = Object.entries(contributes.menus).filter(([menu]) => menu.endsWith('/item/context')).flatMap(([, items]) => items.map((item) => item.command));
    assert.deepEqual(ofItems.filter((id) => !hidden.includes(id) && !atCursor.includes(id)), []);
    assert.ok(hidden.includes('policyAnnotator.revealReference'));
  });

  test('every file it names is there, and ships', () => {
    const { languages, grammars, viewsContainers, yamlValidation } = contributes;
    const named = [manifest.icon, ...languages.flatMap((l) => [l.configuration, ...Object.values(l.icon)]), ...grammars.map((g) => g.path), ...viewsContainers.activitybar.map((c) => c.icon), ...views.map((v) => v.icon), ...yamlValidation.map((y) => y.url)];
    const shipped = readFileSync('.vscodeignore', 'utf8').split('\n').filter((line) => line.startsWith('!')).map((line) => new RegExp(`^${line.slice(1).replaceAll('.', '\\.').replaceAll('**', '.+').replace(/(?<!\.)\*/g, '[^/]*')}$`));
    for (const file of named.map((path) => path.replace(/^\.\//, ''))) {
      assert.ok(existsSync(file), file);
      assert.ok(shipped.some((pattern) => pattern.test(file)), `${file} is not shipped`);
    }
    assert.ok(shipped.some((pattern) => pattern.test(manifest.main.replace('./', ''))));
    for (const { path, scopeName } of grammars) assert.equal((JSON.parse(readFileSync(path, 'utf8')) as { scopeName: string }).scopeName, scopeName);
  });

  test('the README lists every setting and every command of the palette', () => {
    const readme = readFileSync('README.md', 'utf8');
    const hidden = contributes.menus['commandPalette']!.filter((item) => item.when === 'false').map((item) => item.command);
    const titles = contributes.commands.filter((c) => !hidden.includes(c.command)).map((c) => `| ${c.category}: ${strings[c.title.replaceAll('%', '')]} |`);
    const rows = [...Object.entries(contributes.configuration.properties).map(([id, setting]) => `| \`${id}\` | \`${JSON.stringify(setting['default'])}\` |`), ...titles];
    assert.deepEqual(rows.filter((row) => !readme.includes(row)), []);
  });

  test('nothing else ships', () => {
    assert.equal(readFileSync('.vscodeignore', 'utf8').split('\n').find((line) => line !== '' && !line.startsWith('#')), '**');
  });
});
