import test from 'ava';
import { valueOr } from '../../../../src/domain/findings.js';
import { scan, scanMain } from './project.js';

const there = {
  'templates/index.html': '',
  'templates/mail/a.txt': '',
  'static/app.js': '',
  'config.yaml': '',
  'config/app.toml': '',
  'data/cities.csv': '',
  'db/migrations/1.sql': '',
  'index.html': '',
  '.env': 'A=1',
  'release.env': 'A=1',
  'key.pem': '',
  '.gitignore': 'local.yaml\n',
  'local.yaml': '',
};

type Row = readonly [title: string, imports: readonly string[], body: string, expected: readonly string[]];

const rows: readonly Row[] = [
  ['a glob of templates', ['html/template'], 'template.ParseGlob("templates/*.html")', ['templates/ template']],
  ['template files', ['html/template'], 'template.ParseFiles("templates/index.html", "./index.html")', ['templates/index.html template', 'index.html template']],
  ['templates in a file system are not the disk', ['html/template'], 'template.ParseFS(fs, "templates/*.html")', []],
  ['templates of gin', ['github.com/gin-gonic/gin'], 'r.LoadHTMLGlob("templates/**/*")', ['templates/ template']],
  ['a folder over HTTP', ['net/http'], 'http.FileServer(http.Dir("./static"))', ['static/ static']],
  ['the whole project is no path', ['net/http'], 'http.FileServer(http.Dir("."))', []],
  ['a file over HTTP', ['net/http'], 'http.ServeFile(w, r, "index.html")', ['index.html static']],
  ['static of gin, echo and fiber', ['github.com/gin-gonic/gin'], 'r.Static("/assets", "./static")', ['static/ static']],
  ['a configuration file', ['os'], 'os.ReadFile("config.yaml")', ['config.yaml config']],
  ['a data file', ['os'], 'os.Open("data/cities.csv")', ['data/cities.csv data']],
  ['a joined path', ['os', 'path/filepath'], 'os.ReadFile(filepath.Join("config", "app.toml"))', ['config/app.toml config']],
  ['the default of a flag', ['os', 'flag'], 'path := flag.String("config", "config.yaml", "")\nos.ReadFile(*path)', ['config.yaml config']],
  ['viper by file', ['github.com/spf13/viper'], 'viper.SetConfigFile("config.yaml")', ['config.yaml config']],
  ['viper by name and folder', ['github.com/spf13/viper'], 'viper.SetConfigName("app")\nviper.AddConfigPath("./config")', ['config/app.toml config']],
  ['migrations', ['github.com/golang-migrate/migrate/v4'], 'migrate.New("file://db/migrations", dsn)', ['db/migrations/ data']],
  ['a file that is not there', ['os'], 'os.ReadFile("missing.yaml")', []],
  ['an absolute path', ['os'], 'os.ReadFile("/etc/hosts")', []],
  ['a path that leaves the project', ['os'], 'os.ReadFile("../config.yaml")', []],
  ['secrets stay out', ['os', 'github.com/joho/godotenv'], 'godotenv.Load(".env")\nos.ReadFile(".env")\nos.ReadFile("key.pem")\nos.ReadFile("release.env")', []],
  ['what git ignores stays out', ['os'], 'os.ReadFile("local.yaml")', []],
  ['a word that is also a folder', ['os'], 'os.Open("data")', []],
  ['reading a folder', ['os'], 'os.ReadDir("data")', ['data/ data']],
]; // biome-ignore format: a table

for (const [title, imports, body, expected] of rows) {
  test(`runtimePaths: ${title}`, t => {
    t.deepEqual(spelled(scanMain(imports, body, '', there)), expected);
  });
}

test('runtimePaths: what is embedded as well is not needed', t => {
  const embed = '//go:embed templates\nvar fs embed.FS';
  t.deepEqual(
    spelled(scanMain(['embed', 'html/template'], 'template.ParseGlob("templates/*.html")', embed, there)),
    [],
  );
});

test('runtimePaths: a path below the module or the program is found there', t => {
  const main = 'package main\n\nimport "os"\n\nfunc main() { os.ReadFile("app.json") }\n';
  t.deepEqual(spelled(scan({ 'cmd/x/main.go': main, 'cmd/x/app.json': '{}' })), ['cmd/x/app.json config']);
});

function spelled({ runtimePaths }: ReturnType<typeof scan>): readonly string[] {
  return valueOr(runtimePaths, []).map(
    ({ path, kind, directory }) => `${path}${directory ? '/' : ''} ${kind}`,
  );
}
