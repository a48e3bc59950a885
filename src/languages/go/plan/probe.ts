import type { Answers } from '../../../domain/answers.js';
import { usageProblem } from '../../../domain/errors.js';
import type { CopyStep, HealthCheck, RunStep } from '../../../domain/plan.js';
import { copyFrom } from '../../../plan/part.js';
import { quote, sh } from '../../../plan/shell.js';
import { compilerEnvironment } from './compile.js';
import type { Road } from './roads.js';

/** A health check and what it takes to have it in the image. */
export interface Probe {
  readonly health: HealthCheck | null;
  readonly steps: readonly RunStep[];
  readonly copies: readonly CopyStep[];
}

/**
 * A health check that works without curl and without a shell. On Alpine BusyBox has wget. Elsewhere the Go compiler
 * is at hand in the build stage: a probe of a few lines over net alone makes 2.2 MB (measured with Go 1.26, -s -w,
 * 2026-11-21).
 */
export function probe(road: Road, answers: Answers): Probe {
  const check = answers.healthcheck;
  if (check === 'none') return { health: null, steps: [], copies: [] };
  if (!isHealthPath(check)) {
    return {
      health: { command: check.split(' ').filter(word => word !== ''), comment: [] },
      steps: [],
      copies: [],
    };
  }
  const [port] = answers.port;
  if (port === undefined) {
    throw usageProblem(
      'no-port',
      `--healthcheck ${check} asks a port, and the program listens on none.`,
      'Give it with --port, or a command with --healthcheck.',
    );
  }
  if (road.family === 'alpine') {
    const url = `http://127.0.0.1:${port}${check}`;
    return {
      health: { command: ['wget', '-q', '-O', '/dev/null', url], comment: [] },
      steps: [],
      copies: [],
    };
  }
  return {
    health: {
      command: [shipped, `127.0.0.1:${port}`, check],
      comment: ['The base has no HTTP client: the probe is a program of its own.'],
    },
    steps: [compileProbe(road, answers)],
    copies: [copyFrom([built], shipped)],
  };
}

/** `/healthz` is a path to ask for; `/app/tool check` and `tool` are commands. */
export function isHealthPath(check: string): boolean {
  return /^\/[\x21-\x7e]*$/.test(check);
}

/** Succeeds when the answer's status is 2xx or 3xx. Arguments: address, path. */
const source = [
  'package main',
  'import ("bufio"; "fmt"; "net"; "os"; "strings"; "time")',
  'func main() {',
  '  c, err := net.DialTimeout("tcp", os.Args[1], 2*time.Second)',
  '  if err != nil { os.Exit(1) }',
  '  c.SetDeadline(time.Now().Add(2*time.Second))',
  '  fmt.Fprintf(c, "GET %s HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n", os.Args[2])',
  '  line, _ := bufio.NewReader(c).ReadString(10)',
  '  if f := strings.Fields(line); len(f) < 2 || (f[1][0] != 50 && f[1][0] != 51) { os.Exit(1) }',
  '}',
];

/** Apart from the programs' folders: one of them may be called healthcheck. */
const built = '/probe/healthcheck';
const shipped = '/healthcheck';

function compileProbe(road: Road, answers: Answers): RunStep {
  const environment = compilerEnvironment(road, answers).replace('CGO_ENABLED=1', 'CGO_ENABLED=0');
  return {
    id: 'probe',
    comment: ['The health probe: one GET, no shell, no curl.'],
    arguments: [],
    mounts: [{ type: 'cache', target: '/root/.cache/go-build', sharing: 'shared' }],
    commands: [
      ['mkdir /probe'],
      // Outside of the module's folder: neither a go.mod nor a vendor folder has a say.
      ['cd /probe'],
      [`printf ${quote('%s\\n')}`, ...source.map(line => sh`${line}`), '> main.go'],
      [`${environment} GOWORK=off`, `go build -trimpath -ldflags="-s -w" -o ${built} main.go`],
    ],
  };
}
