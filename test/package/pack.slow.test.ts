import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import anyTest, { type TestFn } from 'ava';
import { execa } from 'execa';
import { fixture, repoRoot } from '../helpers/repo.js';
import { installNodes, majors, noOtherNodes } from './nodes.js';
import { npm, type Packed, packAndInstall } from './packed.js';

const test = anyTest as TestFn<{ readonly packed: Packed }>;
const plain = fixture('go', 'plain');

test.before(async t => {
  t.timeout(5 * 60_000);
  t.context = { packed: await packAndInstall() };
});
test.after.always(async t => {
  await t.context.packed?.close();
});

/** Runs the installed command, by the given Node; without one, as a shell would. */
async function run(
  packed: Packed,
  words: readonly string[],
  node?: string,
  env: Record<string, string> = {},
) {
  const own = { XDG_CONFIG_HOME: packed.root, HOME: packed.root, ...env };
  const options = { cwd: packed.home, reject: false, stdin: 'ignore', env: own } as const;
  return node === undefined
    ? execa(packed.bin, words, options)
    : execa(node, [packed.bin, ...words], options);
}

function manifest(folder: string): { readonly version: string; readonly [key: string]: unknown } {
  return JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
}

test.serial('the tarball is at most 600 KB', t => {
  t.log(`${t.context.packed.tarballBytes} bytes`);
  t.true(t.context.packed.tarballBytes <= 600_000);
});

test.serial('it holds the program, the templates and the licences, and nothing else', t => {
  const { files } = t.context.packed;
  const allowed = [
    /^bin\/create-slim-image\.js$/,
    /^dist\/[\w-]+\.js$/,
    /^templates\/[\w/-]+\.ejs$/,
    /^schemas\/[a-z-]+\.schema\.json$/,
    /^(?:package\.json|README\.md|LICENSE|CHANGELOG\.md|THIRD-PARTY-LICENSES\.txt)$/,
  ];
  t.deepEqual(
    files.filter(file => !allowed.some(pattern => pattern.test(file))),
    [],
  );
  for (const file of [
    'LICENSE',
    'README.md',
    'THIRD-PARTY-LICENSES.txt',
    'bin/create-slim-image.js',
    'dist/cli.js',
  ]) {
    t.true(files.includes(file), `${file} is missing`);
  }
  const templates = readdirSync(path.join(repoRoot(), 'templates'), { recursive: true, encoding: 'utf8' });
  for (const template of templates.filter(file => file.endsWith('.ejs'))) {
    t.true(files.includes(`templates/${template.split(path.sep).join('/')}`), `${template} is missing`);
  }
});

test.serial('it brings no other package along', t => {
  const { home, folder } = t.context.packed;
  t.is(manifest(folder)['dependencies'], undefined);
  t.deepEqual(
    readdirSync(path.join(home, 'node_modules')).filter(name => !name.startsWith('.')),
    ['create-slim-image'],
  );
});

test.serial('every bundled package has its licence in the notice', t => {
  const notice = readFileSync(path.join(t.context.packed.folder, 'THIRD-PARTY-LICENSES.txt'), 'utf8');
  const named = new Set([...notice.matchAll(/^-{80}\n(\S+) \d[^\n]*$/gm)].map(match => match[1]));
  const inner = [
    'react-reconciler',
    'scheduler',
    'yoga-layout',
    'ajv',
    'yargs-parser',
    'cliui',
    'y18n',
    'wrap-ansi',
  ];
  const expected = new Set([...importedPackages(path.join(repoRoot(), 'src')), ...inner]);
  t.true(expected.size > inner.length + 5);
  t.deepEqual(
    [...expected].filter(name => !named.has(name)),
    [],
  );
});

/** Packages that our sources import as code. */
function importedPackages(folder: string): readonly string[] {
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file =>
    /\.tsx?$/.test(file),
  );
  return sources.flatMap(file => {
    const text = readFileSync(path.join(folder, file), 'utf8');
    const found = text.matchAll(
      /^(?:import (?!type )|\} )[^;]*?from '((?:@[^/']+\/)?[a-z][^/':]*)[^':]*';$/gm,
    );
    return [...found].flatMap(match => match[1] ?? []);
  });
}

test.serial('React’s development build is not in it', t => {
  const dist = path.join(t.context.packed.folder, 'dist');
  const text = readdirSync(dist)
    .map(file => readFileSync(path.join(dist, file), 'utf8'))
    .join('\n');
  t.true(text.includes('react.transitional.element'), 'React itself is');
  for (const words of ['unique "key" prop', 'Invalid hook call. Hooks can only']) {
    t.false(text.includes(words), words);
  }
});

test.serial('the command works as it is installed', async t => {
  const { packed } = t.context;
  const version = await run(packed, ['--version']);
  t.is(version.stdout, manifest(packed.folder).version);
  const help = await run(packed, ['--help']);
  t.is(help.exitCode, 0);
  t.regex(help.stdout, /create-slim-image verify \[dir\]/);
  const made = await run(packed, [plain, '--yes', '--output', '-']);
  t.is(made.exitCode, 0, made.stderr);
  t.regex(made.stdout, /^FROM .*golang:/m);
});

test.serial('help and usage errors read the same as from the unbundled program', async t => {
  const { packed } = t.context;
  const main = path.join(repoRoot(), 'build', 'src', 'cli', 'main.js');
  const code = `import(${JSON.stringify(main)}).then(({ main }) => main(process.argv.slice(1), '${manifest(packed.folder).version}'))`;
  for (const words of [
    ['--help'],
    ['verify', '--help'],
    ['config', '--help'],
    ['--no-such-flag'],
    ['--base'],
  ]) {
    const bundled = await run(packed, words);
    const plainly = await execa(process.execPath, ['-e', code, '--', ...words], {
      reject: false,
      stdin: 'ignore',
    });
    t.is(bundled.stdout, plainly.stdout, words.join(' '));
    t.is(bundled.stderr, plainly.stderr, words.join(' '));
  }
});

test.serial('exit codes pass through', async t => {
  const { packed } = t.context;
  const codeOf = async (...words: readonly string[]) => (await run(packed, words)).exitCode;
  t.is(await codeOf(path.join(packed.root, 'no-such-folder')), 2);
  t.is(await codeOf('--no-such-flag'), 2);
  t.is(await codeOf(packed.folder, '--yes', '--dry-run'), 3);
  const noEngine = await run(packed, [
    plain,
    '--yes',
    '--output',
    '-',
    '--json',
    '--verify',
    '--engine',
    '/no/engine',
  ]);
  t.is(noEngine.exitCode, 4);
});

test.serial('npx runs the tarball', async t => {
  const { packed } = t.context;
  const { version } = manifest(packed.folder);
  t.is(
    await npm(
      packed.root,
      'exec',
      '--offline',
      '--yes',
      `--package=${packed.tarball}`,
      '--',
      'create-slim-image',
      '--version',
    ),
    version,
  );
});

test.serial('npm create slim-image runs it', async t => {
  const { packed } = t.context;
  const printed = await npm(packed.home, 'create', '--offline', 'slim-image', '--', '--version');
  // npm says first what it runs.
  t.is(printed.split('\n').at(-1), manifest(packed.folder).version);
});

test.serial('a Node that is too old gets one sentence', async t => {
  const { packed } = t.context;
  const code = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '18.20.4' } });
    process.getBuiltinModule = undefined;`;
  const preload = `data:text/javascript,${encodeURIComponent(code)}`;
  for (const words of [['--version'], ['--help'], ['.']]) {
    const answer = await execa(process.execPath, ['--import', preload, packed.bin, ...words], {
      reject: false,
    });
    t.is(answer.stderr, 'create-slim-image needs Node 20.19 or newer; this is 18.20.4.');
    t.is(answer.stdout, '');
    t.is(answer.exitCode, 2);
  }
});

const title = `it runs on Node ${majors.join(', ')}`;
if (noOtherNodes !== null) test.skip(`${title} (skipped: ${noOtherNodes})`, () => undefined);
else {
  test.serial(title, async t => {
    const { packed } = t.context;
    t.timeout(10 * 60_000);
    const here = (await run(packed, [plain, '--yes', '--output', '-'])).stdout;
    for (const [major, node] of await installNodes(packed.root)) {
      t.true(statSync(node).isFile());
      t.regex((await execa(node, ['--version'])).stdout, new RegExp(`^v${major}\\.`));
      t.is((await run(packed, ['--version'], node)).stdout, manifest(packed.folder).version);
      t.regex((await run(packed, ['--help'], node)).stdout, /verify \[dir\]/);
      const made = await run(packed, [plain, '--yes', '--output', '-'], node);
      t.is(made.stderr, '', `Node ${major}`);
      t.is(made.stdout, here, `Node ${major}`);
      const json = await run(packed, [plain, '--yes', '--output', '-', '--json'], node);
      t.is(JSON.parse(json.stdout).command, 'create');
      t.is((await run(packed, ['config', 'list'], node)).exitCode, 0);
    }
  });
}
