import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ExecutionContext } from 'ava';

/**
 * A Go project whose names try to get out of a Dockerfile, a shell or a terminal. Made when a test runs: git and npm
 * could choke on them.
 */
interface HostileProject {
  readonly title: string;
  readonly files: Readonly<Record<string, string>>;
  /** The Go project itself is sound: a file is owed, and it must build and print `sound`. */
  readonly sound: boolean;
}

const goMod = 'module example.com/hostile\n\ngo 1.26\n';
const sound = 'package main\n\nimport "fmt"\n\nfunc main() { fmt.Println("sound") }\n';
const controls = '\u001b]0;owned\u0007\u001b[2J';

export const hostileProjects: readonly HostileProject[] = [
  project('a command substitution in the module path', {
    'go.mod': 'module "example.com/$(touch${IFS}/owned)"\n\ngo 1.26\n',
  }),
  project('a quoted module path with a newline and an instruction', {
    'go.mod': 'module "example.com/a\\nRUN touch /owned"\n\ngo 1.26\n',
  }),
  project('escape sequences in the module path', { 'go.mod': `module example.com/${controls}\n\ngo 1.26\n` }),
  project('an instruction behind the go version', {
    'go.mod': 'module example.com/hostile\n\ngo 1.26";RUN${IFS}touch\n',
  }),
  project('a command substitution in the toolchain line', {
    'go.mod': `${goMod}\ntoolchain go1.26.0-$(touch\${IFS}/owned)\n`,
  }),
  project('a newline in the name of the only program', {
    'cmd/app\nRUN touch owned/main.go': sound,
    'main.go': null,
  }),
  project('a command substitution in the name of the only program', {
    'cmd/$(touch owned)/main.go': sound,
    'main.go': null,
  }),
  project(
    'escape sequences in comments beside everything that detection quotes',
    {
      'go.mod': `${goMod}// ${controls}\n`,
      'main.go': [
        'package main',
        'import (',
        '\t"fmt"',
        `\t"net/http" // ${controls}`,
        '\t"os"',
        ')',
        'func main() {',
        '\tfmt.Println("sound")',
        '\tif len(os.Args) > 1 {',
        `\t\t_ = http.ListenAndServe(":8080", nil) // ${controls}`,
        '\t}',
        '}',
        '',
      ].join('\n'),
    },
    true,
  ),
  project(
    'quotes, dollars and blanks in the name of a folder that is read at run time',
    {
      [`pages $(touch owned) "x" $HOME 'y'/home.html`]: '<p>sound</p>\n',
      'main.go': [
        'package main',
        'import (',
        '\t"html/template"',
        '\t"fmt"',
        ')',
        'func main() {',
        '\t_ = template.Must(template.ParseGlob(`pages $(touch owned) "x" $HOME \'y\'/*.html`))',
        '\tfmt.Println("sound")',
        '}',
        '',
      ].join('\n'),
    },
    true,
  ),
  project(
    'a second program with a hostile name',
    { 'cmd/$(touch owned)/main.go': sound, 'cmd/ok/main.go': sound },
    true,
  ),
  project(
    'a .gitignore and a .dockerignore of binary rubbish',
    { '.gitignore': `\u0000${controls}[[[`, '.dockerignore': '!\n[\n' },
    true,
  ),
];

/** Writes the project into a folder that goes when the test ends. */
export async function writeHostileProject(t: ExecutionContext, hostile: HostileProject): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'csi-hostile-'));
  t.teardown(() => rm(folder, { recursive: true, force: true }));
  for (const [file, text] of Object.entries(hostile.files)) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), text);
  }
  return folder;
}

/** A null takes a file of the usual project away. */
function project(
  title: string,
  changes: Readonly<Record<string, string | null>>,
  isSound = false,
): HostileProject {
  const files: Record<string, string> = {};
  for (const [file, text] of Object.entries({ 'go.mod': goMod, 'main.go': sound, ...changes })) {
    if (text !== null) files[file] = text;
  }
  return { title, files, sound: isSound };
}
