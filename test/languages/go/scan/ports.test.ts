import test from 'ava';
import { valueOr } from '../../../../src/domain/findings.js';
import { scan, scanMain } from './project.js';

const http = 'net/http';

/** Title · imports · body of main · outside of main · `port source env loopback` of each port, in order. */
type Row = readonly [
  title: string,
  imports: readonly string[],
  body: string,
  outside: string,
  expected: readonly string[],
];

const rows: readonly Row[] = [
  ['a literal', [http], 'http.ListenAndServe(":8080", nil)', '', ['8080 literal']],
  ['a literal with host', [http], 'http.ListenAndServe("0.0.0.0:8080", nil)', '', ['8080 literal']],
  ['loopback by number', [http], 'http.ListenAndServe("127.0.0.1:8080", nil)', '', ['8080 literal loopback']],
  ['loopback by name', [http], 'http.ListenAndServe("localhost:8080", nil)', '', ['8080 literal loopback']],
  ['loopback of IPv6', [http], 'http.ListenAndServe("[::1]:8080", nil)', '', ['8080 literal loopback']],
  ['any address of IPv6', [http], 'http.ListenAndServe("[::]:8080", nil)', '', ['8080 literal']],
  ['a named port', [http], 'http.ListenAndServe(":http", nil)', '', ['80 literal']],
  ['TLS', [http], 'http.ListenAndServeTLS(":8443", "a.pem", "b.pem", nil)', '', ['8443 literal']],
  ['a renamed import', ['web "net/http"'], 'web.ListenAndServe(":8080", nil)', '', ['8080 literal']],
  ['a raw string', [http], 'http.ListenAndServe(`:8080`, nil)', '', ['8080 literal']],
  ['a constant', [http], 'http.ListenAndServe(addr, nil)', 'const addr = ":8080"', ['8080 literal']],
  ['a constant in a group', [http], 'http.ListenAndServe(addr, nil)', 'const (\n\tname = "x"\n\taddr string = ":8080"\n)', ['8080 literal']],
  ['a package variable', [http], 'http.ListenAndServe(addr, nil)', 'var addr = ":8080"', ['8080 literal']],
  ['a sum', [http], 'port := "8080"\nhttp.ListenAndServe(":"+port, nil)', '', ['8080 literal']],
  ['Sprintf of a number', [http, 'fmt'], 'port := 8080\nhttp.ListenAndServe(fmt.Sprintf(":%d", port), nil)', '', ['8080 literal']],
  ['Sprintf of host and port', [http, 'fmt'], 'http.ListenAndServe(fmt.Sprintf("%s:%d", "localhost", 8080), nil)', '', ['8080 literal loopback']],
  ['JoinHostPort', [http, 'net'], 'http.ListenAndServe(net.JoinHostPort("", "8080"), nil)', '', ['8080 literal']],
  ['Itoa', [http, 'strconv'], 'http.ListenAndServe(":"+strconv.Itoa(8080), nil)', '', ['8080 literal']],
  ['a server value', [http], 's := &http.Server{Addr: ":8080"}\ns.ListenAndServe()', '', ['8080 literal']],
  ['net.Listen', ['net'], 'l, _ := net.Listen("tcp", ":8080")\n_ = l', '', ['8080 literal']],
  ['net.Listen on tcp4', ['net'], 'net.Listen("tcp4", ":8080")', '', ['8080 literal']],
  ['a socket file is no port', ['net'], 'net.Listen("unix", "/run/app.sock")', '', []],
  ['UDP is left out', ['net'], 'net.ListenPacket("udp", ":53")', '', []],
  ['any free port is none', ['net'], 'net.Listen("tcp", "127.0.0.1:0")', '', []],
  ['a comment is none', [http], '// http.ListenAndServe(":8080", nil)', '', []],
  ['text is none', ['fmt'], 'fmt.Println("http.ListenAndServe(\\":8080\\", nil)")', '', []],

  ['PORT with an if', [http, 'os'], 'port := os.Getenv("PORT")\nif port == "" {\n\tport = "8080"\n}\nhttp.ListenAndServe(":"+port, nil)', '', ['8080 env-default PORT']],
  ['PORT with its colon', [http, 'os'], 'addr := os.Getenv("ADDR")\nif addr == "" { addr = ":8080" }\nhttp.ListenAndServe(addr, nil)', '', ['8080 env-default ADDR']],
  ['a variable of the package that PORT replaces', [http, 'os'], 'if os.Getenv("PORT") != "" {\n\tport = os.Getenv("PORT")\n}\nserve(port)', 'var port = "3550"\n\nfunc serve(port string) { http.ListenAndServe(":"+port, nil) }', ['3550 env-default PORT']],
  ['a default that PORT replaces', [http, 'os'], 'port := "8080"\nif p := os.Getenv("PORT"); p != "" {\n\tport = p\n}\nhttp.ListenAndServe(":"+port, nil)', '', ['8080 env-default PORT']],
  ['LookupEnv', [http, 'os'], 'port, ok := os.LookupEnv("PORT")\nif !ok {\n\tport = "8080"\n}\nhttp.ListenAndServe(":"+port, nil)', '', ['8080 env-default PORT']],
  ['cmp.Or', [http, 'os', 'cmp'], 'http.ListenAndServe(":"+cmp.Or(os.Getenv("PORT"), "8080"), nil)', '', ['8080 env-default PORT']],
  ['a helper', [http, 'os'], 'http.ListenAndServe(":"+getenv("PORT", "8080"), nil)', 'func getenv(key, fallback string) string {\n\tif v := os.Getenv(key); v != "" {\n\t\treturn v\n\t}\n\treturn fallback\n}', ['8080 env-default PORT']],
  ['a helper for numbers', [http, 'fmt'], 'http.ListenAndServe(fmt.Sprintf(":%d", envInt("PORT", 8080)), nil)', '', ['8080 env-default PORT']],
  ['a function of its own', [http, 'os'], 'http.ListenAndServe(address(), nil)', 'func address() string {\n\tif p := os.Getenv("PORT"); p != "" {\n\t\treturn ":" + p\n\t}\n\treturn ":8080"\n}', ['8080 env-default PORT']],
  ['a colon added later', [http, 'os', 'strings'], 'port := os.Getenv("PORT")\nif port == "" {\n\tport = "8080"\n}\nif !strings.HasPrefix(port, ":") {\n\tport = ":" + port\n}\nhttp.ListenAndServe(port, nil)', '', ['8080 env-default PORT']],
  ['a host from the environment', [http, 'os'], 'http.ListenAndServe(os.Getenv("HOST")+":8080", nil)', '', ['8080 literal']],

  ['a flag for the address', [http, 'flag'], 'addr := flag.String("addr", ":8080", "where")\nflag.Parse()\nhttp.ListenAndServe(*addr, nil)', '', ['8080 flag-default']],
  ['a flag for the port', [http, 'flag', 'fmt'], 'port := flag.Int("port", 8080, "where")\nhttp.ListenAndServe(fmt.Sprintf(":%d", *port), nil)', '', ['8080 flag-default']],
  ['a flag into a variable', [http, 'flag'], 'flag.StringVar(&addr, "addr", ":8080", "where")\nhttp.ListenAndServe(addr, nil)', 'var addr string', ['8080 flag-default']],
  ['a flag into a field', [http, 'flag'], 'var cfg config\nflag.StringVar(&cfg.addr, "addr", ":8080", "where")\nhttp.ListenAndServe(cfg.addr, nil)', 'type config struct{ addr string }', ['8080 flag-default']],
  ['a flag whose default is PORT', [http, 'flag', 'os'], 'addr := flag.String("addr", ":"+os.Getenv("PORT"), "where")\nhttp.ListenAndServe(*addr, nil)', '', []],
  ['pflag with a shorthand', [http, 'github.com/spf13/pflag', 'fmt'], 'port := pflag.IntP("port", "p", 8080, "where")\nhttp.ListenAndServe(fmt.Sprintf(":%d", *port), nil)', '', ['8080 flag-default']],
  ['a flag of cobra by name', [http, 'github.com/spf13/cobra', 'fmt'], 'cmd := &cobra.Command{Use: "app", Run: run}\ncmd.Flags().Int("port", 8080, "where")', 'func run(cmd *cobra.Command, args []string) {\n\tport, _ := cmd.Flags().GetInt("port")\n\thttp.ListenAndServe(fmt.Sprintf(":%d", port), nil)\n}', ['8080 flag-default']],
  ['a flag of kingpin', [http, 'github.com/alecthomas/kingpin/v2'], 'addr := kingpin.Flag("listen", "where").Default(":8080").String()\nhttp.ListenAndServe(*addr, nil)', '', ['8080 flag-default']],
  ['a flag of kingpin into a variable, with its variable', [http, 'github.com/alecthomas/kingpin/v2'], 'kingpin.Flag("listen", "where").Envar("LISTEN").Default(":8080").StringVar(&addr)\nhttp.ListenAndServe(addr, nil)', 'var addr string', ['8080 env-default LISTEN']],
  ['a flag of urfave/cli', [http, 'github.com/urfave/cli/v2'], 'app := &cli.App{Flags: []cli.Flag{&cli.StringFlag{Name: "addr", Value: ":8080", EnvVars: []string{"ADDR"}}}, Action: run}\n_ = app', 'func run(c *cli.Context) error { return http.ListenAndServe(c.String("addr"), nil) }', ['8080 env-default ADDR']],
  ['viper', [http, 'github.com/spf13/viper'], 'viper.SetDefault("port", "8080")\nhttp.ListenAndServe(":"+viper.GetString("port"), nil)', '', ['8080 literal']],
  ['viper with a variable', [http, 'github.com/spf13/viper'], 'viper.BindEnv("port", "PORT")\nviper.SetDefault("port", 8080)\nhttp.ListenAndServe(":"+viper.GetString("port"), nil)', '', ['8080 env-default PORT']],

  ['a tag of caarlos0/env', [http, 'fmt'], 'var cfg Config\nhttp.ListenAndServe(fmt.Sprintf(":%d", cfg.Port), nil)', 'type Config struct {\n\tPort int `env:"PORT" envDefault:"8080"`\n}', ['8080 env-default PORT']],
  ['a tag of envconfig', [http], 'var cfg Config\nhttp.ListenAndServe(":"+cfg.Port, nil)', 'type Config struct {\n\tPort string `envconfig:"PORT" default:"8080"`\n}', ['8080 env-default PORT']],
  ['tags of two parts', [http], 'var cfg Config\nhttp.ListenAndServe(cfg.HTTP.Addr, nil)', 'type HTTP struct {\n\tAddr string `default:":8080" env:"HTTP_ADDR"`\n}\n\ntype Metrics struct {\n\tAddr string `default:":9100"`\n}\n\ntype Config struct {\n\tHTTP HTTP\n\tMetrics Metrics\n}', ['8080 env-default HTTP_ADDR']],
  ['a field of a literal', [http], 'cfg := config{addr: ":8080"}\nhttp.ListenAndServe(cfg.addr, nil)', 'type config struct{ addr string }', ['8080 literal']],
  ['a parameter', [http], 'serve(":8080")', 'func serve(addr string) { http.ListenAndServe(addr, nil) }', ['8080 literal']],
  ['a parameter of a method', [http], 'var s server\ns.serve(8080)', 'type server struct{}\n\nfunc (s server) serve(port int) { http.ListenAndServe(":"+strconv.Itoa(port), nil) }', ['8080 literal']],
  ['one of a list is not followed', [http], 'for _, addr := range []string{":8080"} {\n\thttp.ListenAndServe(addr, nil)\n}', '', []],

  ['gin', ['github.com/gin-gonic/gin'], 'r := gin.Default()\nr.Run(":9000")', '', ['9000 literal']],
  ['gin by default', ['github.com/gin-gonic/gin'], 'r := gin.Default()\nr.Run()', '', ['8080 framework-default PORT']],
  ['echo', ['github.com/labstack/echo/v4'], 'e := echo.New()\ne.Logger.Fatal(e.Start(":1323"))', '', ['1323 literal']],
  ['fiber', ['github.com/gofiber/fiber/v2'], 'app := fiber.New()\napp.Listen(":3000")', '', ['3000 literal']],
  ['another Start is no listener', ['github.com/labstack/echo/v4', 'context'], 'e := echo.New()\nworker.Start(context.Background())\ne.Start(":1323")', '', ['1323 literal']],
  ['hertz', ['github.com/cloudwego/hertz/pkg/app/server'], 'h := server.Default(server.WithHostPorts(":8888"))\nh.Spin()', '', ['8888 literal']],
  ['fasthttp', ['github.com/valyala/fasthttp'], 'fasthttp.ListenAndServe(":8080", h)', '', ['8080 literal']],
  ['gRPC', ['net', 'google.golang.org/grpc'], 'l, _ := net.Listen("tcp", ":50051")\ns := grpc.NewServer()\ns.Serve(l)', '', ['50051 literal']],

  ['several, the profiles last', [http, '_ "net/http/pprof"'], 'go http.ListenAndServe("localhost:6060", nil)\nhttp.ListenAndServe(":8080", nil)', '', ['8080 literal', '6060 literal loopback']],
  ['the certificate’s own port comes last', [http, 'golang.org/x/crypto/acme/autocert'], 'go http.ListenAndServe(":http", manager.HTTPHandler(nil))\nhttp.ListenAndServe(":8080", nil)', '', ['8080 literal', '80 literal']],
  ['the certificate’s own port is not the one that nobody knows', [http, 'os', 'golang.org/x/crypto/acme/autocert'], 'go http.ListenAndServe(":http", manager.HTTPHandler(nil))\nhttp.ListenAndServe(os.Args[1], nil)', '', []],
  ['several, the metrics last', [http], 'go http.ListenAndServe(metricsAddr, nil)\nhttp.ListenAndServe(":8080", nil)', 'const metricsAddr = ":9100"', ['8080 literal', '9100 literal']],
  ['too large a number', [http], 'http.ListenAndServe(":80800", nil)', '', []],
]; // biome-ignore format: a table

for (const [title, imports, body, outside, expected] of rows) {
  test(`ports: ${title}`, t => {
    const { ports } = scanMain(imports, body, outside);
    t.deepEqual(spelled(ports), expected);
  });
}

test('ports: a constant of another package', t => {
  const { ports } = scan({
    'main.go':
      'package main\n\nimport (\n\t"net/http"\n\t"example.com/app/conf"\n)\n\nfunc main() { http.ListenAndServe(conf.Addr, nil) }\n',
    'conf/conf.go': 'package conf\n\nconst Addr = ":8080"\n',
    'other/other.go': 'package other\n\nimport "net/http"\n\nfunc F() { http.ListenAndServe(":1", nil) }\n',
  });
  t.deepEqual(spelled(ports), ['8080 literal']);
});

test('ports: the evidence names the call and the default', t => {
  const { ports } = scanMain(['net/http'], 'http.ListenAndServe(addr, nil)', 'const addr = ":8080"');
  t.deepEqual(ports.state === 'found' && ports.evidence.map(({ file, line }) => `${file}:${line}`), [
    'main.go:6',
    'main.go:9',
  ]);
});

test('ports: PORT without a default is unreadable, and an example file helps', t => {
  const body = 'http.ListenAndServe(":"+os.Getenv("PORT"), nil)';
  t.is(scanMain(['net/http', 'os'], body).ports.state, 'unreadable');
  t.is(scanMain(['net/http', 'os'], body).kind.state, 'found');
  const { ports } = scanMain(['net/http', 'os'], body, '', { '.env.example': '# local\nPORT=4000\n' });
  t.deepEqual(spelled(ports), ['4000 env-file PORT']);
});

test('ports: only the service counts', t => {
  const main = (port: number) =>
    `package main\n\nimport "net/http"\n\nfunc main() { http.ListenAndServe(":${port}", nil) }\n`;
  const files = { 'cmd/a/main.go': main(1111), 'cmd/b/main.go': main(2222) };
  t.deepEqual(spelled(scan(files, 'cmd/b').ports), ['2222 literal']);
  t.deepEqual(spelled(scan(files).ports), ['1111 literal', '2222 literal']);
});

test('ports: a value that goes in circles ends', t => {
  const { ports } = scanMain(
    ['net/http'],
    'http.ListenAndServe(a(), nil)',
    'func a() string { return b() }\n\nfunc b() string { return a() }',
  );
  t.is(ports.state, 'unreadable');
});

function spelled(ports: ReturnType<typeof scan>['ports']): readonly string[] {
  return valueOr(ports, []).map(({ port, source, env, loopback }) =>
    [port, source, ...(env === null ? [] : [env]), ...(loopback ? ['loopback'] : [])].join(' '),
  );
}

test('ports: where the environment must give the port, an example file goes before a default that never holds', t => {
  const body = 'var cfg config\nserve(cfg.Port)';
  const outside = [
    'type config struct {\n\tPort string `env:"HTTP_PORT,required"`\n}',
    'func serve(port string) {\n\taddr := ":80"\n\tif port != "" {\n\t\taddr = ":" + port\n\t}\n\thttp.ListenAndServe(addr, nil)\n}',
  ].join('\n\n');
  const { ports } = scanMain(['net/http'], body, outside, { '.env.example': 'HTTP_PORT=8080\n' });
  t.deepEqual(spelled(ports), ['8080 env-file HTTP_PORT']);
});

test('ports: the second result of a function, through a ListenConfig', t => {
  const body = 'network, addr := where(8080)\nvar lc net.ListenConfig\nlc.Listen(ctx, network, addr)';
  const outside = 'func where(port int) (string, string) {\n\treturn "tcp", fmt.Sprintf(":%d", port)\n}';
  t.deepEqual(spelled(scanMain(['net', 'fmt'], body, outside).ports), ['8080 literal']);
});

test('ports: a listener that cannot be followed lowers the certainty of the others', t => {
  const { ports } = scanMain(
    ['net/http', 'os'],
    'go http.ListenAndServe(os.Args[1], nil)\nhttp.ListenAndServe(":8080", nil)',
  );
  t.is(ports.state === 'found' && ports.confidence, 'possible');
});

test('ports: stand-ins for tests do not count', t => {
  const mock = 'package main\n\nimport "net/http"\n\nfunc mock() { http.ListenAndServe(":9999", nil) }\n';
  t.is(
    scan({ 'main.go': 'package main\n\nfunc main() { run() }\n', 'mock_server.go': mock }).ports.state,
    'absent',
  );
});
