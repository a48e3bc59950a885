import type { Failure } from './failure.js';

/** Certificates, users, files, entry points and signals. */
export const containerFailures: readonly Failure[] = [
  {
    id: 'T01',
    pattern: /x509: certificate signed by unknown authority/,
    cause: 'The image has no CA certificates, or the server’s CA is a private one.',
    fix: 'Use --https, which adds the CA bundle; add a private CA to the image, or mount it and set SSL_CERT_FILE.',
    seen: 'harshavardhana/s3www#7',
  },
  {
    id: 'T02',
    pattern: /x509: failed to load system roots and no roots provided/,
    cause: 'The image has no CA certificates.',
    fix: 'Use --https, which adds the CA bundle.',
    seen: 'go-acme/lego#288',
  },
  {
    id: 'T09',
    pattern:
      /\bgo: [^\n]{0,1000}x509: certificate signed by unknown authority|\bfetching https?:\S{1,300}: TLS: server certificate not trusted|curl: \(60\) SSL certificate problem/,
    cause:
      'A download during the build met a certificate nobody trusts: a company proxy re-signs the traffic.',
    fix: 'Give the proxy’s CA to the build with --ca-cert; it is mounted as a secret and stays out of the image.',
    seen: 'buildpacks/pack#170',
    over: ['T01'],
  },
  {
    id: 'U01',
    pattern: /image has non-numeric user \(([^)]{1,100})\), cannot verify user is non-root/,
    cause: 'USER names an account ($1), and Kubernetes can check only a number.',
    fix: 'Write the number: USER 65532:65532.',
    seen: 'prometheus/statsd_exporter#406',
  },
  {
    id: 'U02',
    pattern: /container has runAsNonRoot and image will run as root/,
    cause: 'The image has no USER and would run as root.',
    fix: 'Add a numeric USER.',
    seen: 'goharbor/harbor-operator#82',
  },
  {
    id: 'U03',
    pattern: /listen tcp[46]? \S{0,60}:(\d{1,4}): bind: permission denied/,
    cause: 'The program wants port $1, and ports below 1024 need a privilege that the user does not have.',
    fix: 'Listen on a port above 1023.',
  },
  {
    id: 'U06',
    pattern: /unable to find user ([^:]{1,100}): no matching entries in passwd file/,
    cause: 'USER names an account ($1) that this image does not have.',
    fix: 'Write the number, or copy a passwd file.',
  },
  {
    id: 'F01',
    pattern: /[Rr]ead-only file system/,
    cause: 'The program writes below a root file system that is mounted read-only.',
    fix: 'Write to /tmp on a tmpfs, or mount a volume where it writes.',
  },
  {
    id: 'F02',
    pattern: /exec: "([^"]{1,300})": permission denied|\bexec (\S{1,300}): permission denied/,
    cause: 'The program is there and may not be executed: $1.',
    fix: 'Set the execute bit: COPY --chmod=755, or in git.',
  },
  {
    id: 'F06',
    pattern:
      /exec: "(\/bin\/(?:ba)?sh)": stat |\bexec (\/bin\/(?:ba)?sh): no such file or directory|executable file `(\/bin\/(?:ba)?sh)` not found/,
    cause: 'A command in shell form (or a health check, or exec) wants $1, and the image has no shell.',
    fix: 'Write commands in exec form: CMD ["/app/server"].',
    seen: 'GoogleContainerTools/distroless#891',
    over: ['L01'],
  },
  {
    id: 'F07',
    pattern: /exec: "([^"/]{1,100})": executable file not found in \$PATH/,
    cause: 'The image does not have the program $1.',
    fix: 'Start the built program directly, or add the package that has it (--package).',
    seen: 'grafana/mimir#10571',
  },
  {
    id: 'U07',
    pattern: /\b(?:open|mkdir|create) (?:\.\/)?(\w[\w.-]{0,100}(?:\/[\w.-]{1,100}){0,8}): permission denied/,
    cause: 'The program writes $1 into its working directory, which belongs to root.',
    fix: 'Tell it another folder (/tmp, or a volume), or mount a volume there that its user may write to.',
  },
  {
    id: 'E01',
    pattern:
      /[Ee]nvironment variable "?([A-Za-z_]\w{0,80})"? (?:is )?(?:not set|required|missing|empty|undefined)|\brequired key ([A-Z_]\w{0,80}) missing value/,
    cause: 'The program wants the environment variable $1, and nobody gave it.',
    fix: 'Start the image with that variable (docker run -e NAME=VALUE); the image itself is in order.',
  },
  {
    id: 'E02',
    pattern:
      /dial tcp[46]? (\S{1,200}): connect: connection refused|dial tcp[46]?: lookup (\S{1,200})(?: on \S{1,100})?: (?:no such host|server misbehaving)/,
    cause: 'Nothing answers at $1: a database, a queue or another service that is not there.',
    fix: 'Start that service beside it, or name its address in the settings.',
  },
  {
    id: 'E03',
    pattern: /Cannot connect to the Docker daemon at (\S{1,200})\. Is the docker daemon running/,
    cause: 'The program talks to a container engine, and $1 is not in its container.',
    fix: 'Mount the socket of the engine when the image is started.',
  },
  {
    id: 'H02',
    pattern: /Exited \(137\)|exit(?:ed with)? (?:code|status):? 137\b/,
    cause:
      'It was killed: it did not stop on SIGTERM in time (a shell as PID 1 does not pass it on), or it met its memory limit.',
    fix: 'Start the program itself in exec form and handle SIGTERM; if memory is the limit, raise it.',
  },
];
