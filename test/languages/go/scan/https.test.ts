import test from 'ava';
import { scan, scanMain } from './project.js';

/** Title · imports · body of main · grade and what is named; null where nothing is. */
type Row = readonly [
  title: string,
  imports: readonly string[],
  body: string,
  expected: readonly [string, readonly string[]] | null,
];

const rows: readonly Row[] = [
  ['an address in the call', ['net/http'], 'http.Get("https://api.acme.io/v1")', ['certain', ['api.acme.io']]],
  ['an address in a request', ['net/http'], 'http.NewRequest("GET", "https://api.acme.io/v1", nil)', ['certain', ['api.acme.io']]],
  ['an address in a constant', ['net/http'], 'const url = "https://api.acme.io/v1"\nhttp.Get(url)', ['certain', ['api.acme.io']]],
  ['an address with a part that is not known', ['net/http', 'fmt'], 'http.Get(fmt.Sprintf("https://api.acme.io/users/%d", id))', ['certain', ['api.acme.io']]],
  ['an address from outside', ['net/http', 'os'], 'http.Get(os.Getenv("URL"))', ['possible', ['net/http Get']]],
  ['an address from outside, and one in the code', ['net/http', 'os'], 'const fallback = "https://api.acme.io/v1"\nhttp.Get(os.Getenv("URL"))', ['likely', ['api.acme.io', 'net/http Get']]],
  ['plain HTTP', ['net/http'], 'http.Get("http://api.acme.io/v1")', null],
  ['its own health check', ['net/http'], 'http.Get("http://localhost:8080/health")', null],
  ['an address in a comment', ['net/http'], '// https://api.acme.io\nhttp.ListenAndServe(":8080", nil)', null],
  ['an address that nobody calls', ['fmt'], 'fmt.Println("https://api.acme.io")', null],
  ['a route is no call', ['net/http', 'github.com/go-chi/chi/v5'], 'r := chi.NewRouter()\nr.Get("/", h)\nhttp.ListenAndServe(":8080", r)', null],
  ['a server', ['net/http'], 'http.ListenAndServe(":8080", nil)', null],
  ['a client of its own', ['net/http', 'os'], 'c := &http.Client{}\nc.Get(os.Getenv("URL"))', ['possible', ['net/http Get']]],
  ['an SDK of one service', ['github.com/stripe/stripe-go/v76'], '', ['certain', ['github.com/stripe/stripe-go']]],
  ['an SDK of a cloud', ['github.com/aws/aws-sdk-go-v2/service/s3'], '', ['likely', ['github.com/aws/aws-sdk-go-v2']]],
  ['a package named alike', ['github.com/stripe/stripe-go-extra'], '', null],
  ['a database', ['_ "github.com/lib/pq"'], '', ['possible', ['github.com/lib/pq']]],
  ['certificates by ACME', ['golang.org/x/crypto/acme/autocert'], '', ['certain', ['golang.org/x/crypto/acme']]],
  ['tls.Dial', ['crypto/tls'], 'tls.Dial("tcp", addr, nil)', ['likely', ['crypto/tls Dial']]],
  ['the pool of the system', ['crypto/x509'], 'x509.SystemCertPool()', ['likely', ['crypto/x509 SystemCertPool']]],
  ['mail', ['net/smtp'], 'smtp.SendMail(addr, nil, from, to, msg)', ['likely', ['net/smtp SendMail']]],
]; // biome-ignore format: a table

for (const [title, imports, body, expected] of rows) {
  test(`https: ${title}`, t => {
    const { https } = scanMain(imports, body);
    t.deepEqual(https.state === 'found' ? [https.confidence, https.value] : null, expected);
  });
}

test('https: what the program does not import does not count', t => {
  const client = 'package client\n\nimport "net/http"\n\nfunc F() { http.Get("https://api.acme.io") }\n';
  const { https } = scan({
    'main.go': 'package main\n\nfunc main() { run() }\n',
    'client/client.go': client,
  });
  t.is(https.state, 'absent');
});

test('https: tests do not count', t => {
  const call = 'package main\n\nimport "net/http"\n\nfunc f() { http.Get("https://api.acme.io") }\n';
  t.is(
    scan({ 'main.go': 'package main\n\nfunc main() { run() }\n', 'main_test.go': call }).https.state,
    'absent',
  );
});
