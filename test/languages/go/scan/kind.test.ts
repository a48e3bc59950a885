import test from 'ava';
import type { ProgramKind } from '../../../../src/domain/facts.js';
import { valueOr } from '../../../../src/domain/findings.js';
import { scan, scanMain } from './project.js';

const load = {
  'load/load.go': 'package load\n\nimport "time"\n\nfunc Run() { time.Tick(time.Second) }\n',
};

type Row = readonly [
  title: string,
  imports: readonly string[],
  body: string,
  outside: string,
  kind: ProgramKind,
  framework: string | null,
];

const cobra = 'github.com/spf13/cobra';
const serve = 'func serve() { http.ListenAndServe(":8080", nil) }';

const rows: readonly Row[] = [
  ['a server', ['net/http'], 'http.ListenAndServe(":8080", nil)', '', 'server', 'net/http'],
  ['gin', ['github.com/gin-gonic/gin'], 'gin.Default().Run()', '', 'server', 'gin'],
  ['echo', ['github.com/labstack/echo/v4'], 'e.Start(":1")', '', 'server', 'echo'],
  ['chi', ['net/http', 'github.com/go-chi/chi/v5'], 'http.ListenAndServe(":8080", chi.NewRouter())', '', 'server', 'chi'],
  ['a gRPC server', ['net', 'google.golang.org/grpc'], 'l, _ := net.Listen("tcp", ":50051")\ngrpc.NewServer().Serve(l)', '', 'server', 'grpc'],
  ['a gRPC client', ['google.golang.org/grpc'], 'grpc.Dial("x:1")', '', 'cli', null],
  ['connect', ['net/http', 'connectrpc.com/connect'], 'http.ListenAndServe(":8080", nil)', '', 'server', 'connect'],
  ['a framework that listens by itself', ['github.com/beego/beego/v2/server/web'], 'web.Run()', '', 'server', 'beego'],
  ['a port of its own choice is no service', ['net'], 'net.Listen("tcp", "127.0.0.1:0")', '', 'cli', null],
  ['a ticker', ['time'], 'for range time.NewTicker(time.Second).C {\n\twork()\n}', '', 'worker', null],
  ['a tool that somebody watches', ['flag', 'os', 'os/signal', 'example.com/app/load'], 'flag.Int("n", 200, "requests")\nsignal.Notify(c, os.Interrupt)\nload.Run()', '', 'cli', null],
  ['a ticker elsewhere under SIGTERM', ['flag', 'os', 'os/signal', 'syscall', 'example.com/app/load'], 'flag.Int("n", 200, "requests")\nsignal.Notify(c, os.Interrupt, syscall.SIGTERM)\nload.Run()', '', 'worker', null],
  ['an endless loop that sleeps', ['time'], 'for {\n\twork()\n\ttime.Sleep(time.Second)\n}', '', 'worker', null],
  ['a loop that ends', ['bufio'], 'for {\n\tif !in.Scan() {\n\t\tbreak\n\t}\n}', '', 'cli', null],
  ['waiting for ever', [], 'go work()\nselect {}', '', 'worker', null],
  ['a queue', ['github.com/hibiken/asynq'], 'asynq.NewServer(o, c).Run(mux)', '', 'worker', null],
  ['a schedule', ['github.com/robfig/cron/v3', cobra], 'c := cron.New()\nc.Run()', '', 'worker', null],
  ['flags', ['flag', 'fmt'], 'n := flag.Int("n", 1, "")\nflag.Parse()\nfmt.Println(*n)', '', 'cli', null],
  ['nothing of all that', ['fmt'], 'fmt.Println("hello")', '', 'cli', null],
  ['one command of cobra', [cobra], 'c := &cobra.Command{Use: "app", RunE: run}\nc.Execute()', '', 'cli', null],
  ['a server behind one command', [cobra, 'net/http'], 'c := &cobra.Command{Use: "app", Run: func(*cobra.Command, []string) { serve() }}\nc.Execute()', serve, 'server', 'net/http'],
  ['a server behind a subcommand', [cobra, 'net/http'], 'rootCmd.AddCommand(serveCmd)\nrootCmd.Execute()', `var rootCmd = &cobra.Command{Use: "app"}\n\nvar serveCmd = &cobra.Command{Use: "serve", Run: func(*cobra.Command, []string) { serve() }}\n\n${serve}`, 'cli', 'net/http'],
  ['a server in the root command', [cobra, 'net/http'], 'rootCmd.AddCommand(versionCmd)\nrootCmd.Execute()', `var rootCmd = &cobra.Command{Use: "app", Run: func(*cobra.Command, []string) { serve() }}\n\nvar versionCmd = &cobra.Command{Use: "version"}\n\n${serve}`, 'server', 'net/http'],
  ['urfave/cli with commands only', ['github.com/urfave/cli/v2', 'net/http'], 'app := &cli.App{Commands: []*cli.Command{{Name: "serve"}}}\napp.Run(os.Args)', serve, 'cli', 'net/http'],
  ['urfave/cli with an action', ['github.com/urfave/cli/v2', 'net/http'], 'app := &cli.App{Commands: nil, Action: run}\napp.Run(os.Args)', serve, 'server', 'net/http'],
]; // biome-ignore format: a table

for (const [title, imports, body, outside, kind, framework] of rows) {
  test(`kind: ${title}`, t => {
    const found = scanMain(imports, body, outside, load);
    t.is(valueOr(found.kind, null), kind);
    t.is(valueOr(found.framework, null), framework);
  });
}

test('kind: nobody looked where there is no program', t => {
  const found = scan({ 'lib.go': 'package lib\n' });
  t.deepEqual([...new Set(Object.values(found).map(({ state }) => state))], ['not-looked']);
});

test('absent becomes not-looked where a file could not be read', t => {
  const found = scan({
    'main.go': 'package main\n\nfunc main() { run() }\n',
    'big.go': `package main\n// ${'x'.repeat(2 ** 20)}\n`,
  });
  t.is(found.https.state, 'not-looked');
  t.is(found.cgo.state, 'not-looked');
});
