/** A program of the truth test: where it is made, from what, and how. */
export interface TruthProgram {
  readonly name: string;
  /** `trixie`, `bookworm`: golang images of that Debian · `alpine`: golang on Alpine with gcc · `text`: copied as it is. */
  readonly made: 'trixie' | 'bookworm' | 'alpine' | 'text';
  readonly source: string;
  /** Compiler and options; the source is `$S`, the result `$O`. Left out for text. */
  readonly command?: string;
}

const c = (body: string, head = '') => `${head}#include <stdio.h>\n${body}\n`;
const main = (statement: string, includes = '', head = '') =>
  c(`${includes}\nint main(void) { ${statement}; puts("ran"); return 0; }`, head);
const gnu = '#define _GNU_SOURCE\n';
const plain = 'gcc $S -o $O';
const hello = main('');
const helloCxx = '#include <iostream>\nint main() { std::cout << "ran" << std::endl; }\n';
const helloGo = 'package main\n\nimport "fmt"\n\nfunc main() { fmt.Println("ran") }\n';
const netGo =
  'package main\n\nimport (\n\t"fmt"\n\t"net"\n)\n\nfunc main() {\n\tnet.LookupPort("tcp", "80")\n\tfmt.Println("ran")\n}\n';
const ifunc = c(`
static int one(void) { return 1; }
static int (*pick(void))(void) { return one; }
int f(void) __attribute__((ifunc("pick")));
int (*volatile pointer)(void) = f;
int main(void) { puts("ran"); return pointer() - 1; }`);

/**
 * Compiles a library into /t/lib and a program that finds it there through a path of its own. `absent` is another library
 * that the first one needs and that stays behind.
 */
function shipping(name: string, body: string, options = '', absent = ''): string {
  const link = (library: string, folder: string, needs: string) =>
    `gcc -shared -fPIC -Wl,-soname,lib${library}.so.1 ${library}.c ${needs} -o ${folder}/lib${library}.so.1`;
  const before =
    absent === ''
      ? ''
      : `echo 'int ${absent}(void) { return 0; }' > ${absent}.c && ${link(absent, '.', '')} && `;
  const needs = absent === '' ? '' : `./lib${absent}.so.1`;
  return [
    `mkdir -p /t/lib && printf '${body}\\n' > ${name}.c`,
    `${before}${link(name, '/t/lib', needs)}`,
    `gcc $S /t/lib/lib${name}.so.1 -Wl,--allow-shlib-undefined ${options} '-Wl,-rpath,$ORIGIN/lib' -o $O`,
  ].join(' && ');
}

export const truthPrograms: readonly TruthProgram[] = [
  { name: 'hello', made: 'trixie', source: hello, command: plain },
  { name: 'hello-old', made: 'bookworm', source: hello, command: plain },
  { name: 'hello-no-pie', made: 'trixie', source: hello, command: 'gcc -no-pie $S -o $O' },
  {
    name: 'hello-no-sections',
    made: 'trixie',
    source: hello,
    command: 'gcc -s $S -o $O && objcopy --strip-section-headers $O || gcc -s $S -o $O',
  },
  { name: 'static', made: 'trixie', source: hello, command: 'gcc -static $S -o $O' },
  { name: 'static-pie', made: 'trixie', source: hello, command: 'gcc -static-pie $S -o $O' },
  // A number in the header is all that the kernel looks at: 183 is 64-bit ARM.
  {
    name: 'other-machine',
    made: 'trixie',
    source: hello,
    command: "gcc -static $S -o $O && printf '\\267' | dd of=$O bs=1 seek=18 conv=notrunc",
  },
  {
    name: 'fortify',
    made: 'trixie',
    source: main(
      'char b[8]; strcpy(b, a ? a : "x"); printf("%s\\n", b)',
      '#include <string.h>\nchar *volatile a;',
    ),
    command: 'gcc -O2 -D_FORTIFY_SOURCE=3 $S -o $O',
  },
  {
    name: 'mallopt',
    made: 'trixie',
    source: main('mallopt(M_ARENA_MAX, 1)', '#include <malloc.h>'),
    command: plain,
  },
  { name: 'ifunc', made: 'trixie', source: ifunc, command: plain },
  {
    name: 'ifunc-mallopt',
    made: 'trixie',
    source: ifunc
      .replace('{ puts', '{ mallopt(1, 1); puts')
      .replace('#include', '#include <malloc.h>\n#include'),
    command: plain,
  },
  {
    name: 'off64',
    made: 'trixie',
    source: main('fcntl(0, F_GETFL)', '#include <fcntl.h>'),
    command: 'gcc -D_FILE_OFFSET_BITS=64 $S -o $O',
  },
  {
    name: 'isoc23',
    made: 'trixie',
    source: main('if (strtol(a, 0, 10)) return 1', '#include <stdlib.h>\nchar *volatile a = "0";', gnu),
    command: plain,
  },
  {
    name: 'strlcpy',
    made: 'trixie',
    source: main('char b[4]; strlcpy(b, "x", 4)', '#include <string.h>'),
    command: plain,
  },
  {
    name: 'math',
    made: 'trixie',
    source: main('x = exp(x)', '#include <math.h>\nvolatile double x = 1;'),
    command: 'gcc $S -lm -o $O',
  },
  {
    name: 'thread',
    made: 'trixie',
    source: main(
      'pthread_t t; pthread_create(&t, 0, f, 0); pthread_join(t, 0)',
      '#include <pthread.h>\nstatic void *f(void *a) { return a; }',
    ),
    command: plain,
  },
  {
    name: 'getaddrinfo',
    made: 'trixie',
    source: main(
      'struct addrinfo *a; getaddrinfo("127.0.0.1", "80", 0, &a)',
      '#include <sys/types.h>\n#include <sys/socket.h>\n#include <netdb.h>',
    ),
    command: plain,
  },
  {
    name: 'iconv',
    made: 'trixie',
    source: main('iconv_open("UTF-8", "UTF-16")', '#include <iconv.h>'),
    command: plain,
  },
  {
    name: 'dlopen',
    made: 'trixie',
    source: main('dlopen("libnothing.so", RTLD_NOW)', '#include <dlfcn.h>'),
    command: plain,
  },
  {
    name: 'environ',
    made: 'trixie',
    source: main('if (!environ || !stderr) return 1', '#include <unistd.h>', gnu),
    command: 'gcc -no-pie $S -o $O',
  },
  {
    name: 'obstack',
    made: 'trixie',
    source: main('if (a) error(0, 0, "x")', '#include <error.h>\nint a;'),
    command: plain,
  },
  {
    name: 'res',
    made: 'trixie',
    source: main(
      'unsigned char b[512]; if (a) res_nquery(0, "x", 1, 1, b, 512)',
      '#include <sys/types.h>\n#include <netinet/in.h>\n#include <resolv.h>\nvolatile int a;',
    ),
    command: 'gcc $S -lresolv -o $O',
  },
  {
    name: 'missing-library',
    made: 'trixie',
    source: main('part()', 'int part(void);'),
    command:
      'echo "int part(void) { return 0; }" > part.c && gcc -shared -fPIC -Wl,-soname,libpart.so.1 part.c -o libpart.so && gcc $S libpart.so -o $O',
  },
  {
    name: 'missing-two',
    made: 'trixie',
    source: main('a(); b()', 'int a(void); int b(void);'),
    command:
      'for l in a b; do echo "int $l(void) { return 0; }" > $l.c; gcc -shared -fPIC -Wl,-soname,lib$l.so.2 $l.c -o lib$l.so; done; gcc $S libb.so liba.so -o $O',
  },
  {
    name: 'shipped-part',
    made: 'trixie',
    source: main('part()', 'int part(void);'),
    command: shipping('part', 'int part(void) { return 0; }'),
  },
  {
    name: 'shipped-older',
    made: 'trixie',
    source: main('older()', 'int older(void);'),
    command: shipping('older', 'int older(void) { return 0; }', '-Wl,--disable-new-dtags'),
  },
  {
    name: 'shipped-tune',
    made: 'trixie',
    source: main('tune()', 'int tune(void);'),
    command: shipping('tune', '#include <malloc.h>\\nint tune(void) { return mallopt(1, 1); }'),
  },
  {
    name: 'shipped-newer',
    made: 'trixie',
    source: main('newer()', 'int newer(void);'),
    command: shipping(
      'newer',
      '#include <string.h>\\nint newer(void) { char b[4]; return strlcpy(b, "x", 4); }',
    ),
  },
  {
    name: 'shipped-needy',
    made: 'trixie',
    source: main('needy()', 'int needy(void);'),
    command: shipping('needy', 'int deep(void); int needy(void) { return deep(); }', '', 'deep'),
  },
  {
    name: 'shipped-musl',
    made: 'alpine',
    source: main('musl()', 'int musl(void);'),
    command: shipping('musl', 'int musl(void) { return 0; }'),
  },
  {
    name: 'zlib',
    made: 'trixie',
    source: main('puts(zlibVersion())', 'const char *zlibVersion(void);'),
    command: 'gcc $S /lib/x86_64-linux-gnu/libz.so.1 -o $O',
  },
  {
    name: 'crypto',
    made: 'trixie',
    source: main('OpenSSL_version_num()', 'unsigned long OpenSSL_version_num(void);'),
    command: 'gcc $S /lib/x86_64-linux-gnu/libcrypto.so.3 -o $O',
  },
  { name: 'cxx', made: 'trixie', source: helloCxx, command: 'g++ -x c++ $S -o $O' },
  { name: 'cxx-old', made: 'bookworm', source: helloCxx, command: 'g++ -x c++ $S -o $O' },
  {
    name: 'cxx-inside',
    made: 'trixie',
    source: helloCxx,
    command: 'g++ -x c++ -static-libstdc++ -static-libgcc $S -o $O',
  },
  {
    name: 'openmp',
    made: 'trixie',
    source: main('_Pragma("omp parallel") { n++; }', 'volatile int n;'),
    command: 'gcc -fopenmp $S -o $O',
  },
  {
    name: 'go-static',
    made: 'trixie',
    source: helloGo,
    command: 'cp $S main.go && CGO_ENABLED=0 go build -o $O main.go',
  },
  {
    name: 'go-cgo',
    made: 'trixie',
    source: netGo,
    command: 'cp $S main.go && CGO_ENABLED=1 go build -o $O main.go',
  },
  { name: 'musl', made: 'alpine', source: hello, command: plain },
  { name: 'musl-static', made: 'alpine', source: hello, command: 'gcc -static $S -o $O' },
  {
    name: 'musl-missing',
    made: 'alpine',
    source: main('part()', 'int part(void);'),
    command:
      'echo "int part(void) { return 0; }" > part.c && gcc -shared -fPIC -Wl,-soname,libpart.so.1 part.c -o libpart.so && gcc $S libpart.so -o $O',
  },
  { name: 'script-sh', made: 'text', source: '#!/bin/sh\necho ran\n' },
  { name: 'script-bash', made: 'text', source: '#!/bin/bash\necho ran\n' },
  { name: 'script-python', made: 'text', source: '#!/usr/bin/env python3\nprint("ran")\n' },
  { name: 'script-windows', made: 'text', source: '#!/bin/sh\r\necho ran\r\n' },
  { name: 'script-headless', made: 'text', source: 'echo ran\n' },
];

const makers = {
  trixie: { image: 'golang:1.26-trixie', prepare: 'true' },
  bookworm: { image: 'golang:1.26-bookworm', prepare: 'true' },
  alpine: { image: 'golang:1.27-alpine3.24', prepare: 'apk add --no-cache gcc musl-dev' },
} as const;

/** Files of a build context that makes every program, and on `bases` one stage each that holds them in /t. */
export function truthContext(
  bases: readonly { readonly stage: string; readonly from: string; readonly prepare: string }[],
) {
  const files: Record<string, string> = {};
  for (const { name, source } of truthPrograms) files[`src/${name}`] = source;
  for (const made of ['trixie', 'bookworm', 'alpine'] as const)
    files[`src/build-${made}.sh`] = buildScript(made);
  const stages = Object.entries(makers).map(
    ([made, { image, prepare }]) =>
      `FROM ${image} AS ${made}\nRUN ${prepare}\nCOPY src/ /src/\nRUN mkdir /t && cd /src && sh -e build-${made}.sh\n`,
  );
  const texts = truthPrograms.filter(({ made }) => made === 'text').map(({ name }) => `src/${name}`);
  const gathered = [
    'FROM scratch AS made',
    ...Object.keys(makers).map(made => `COPY --from=${made} /t/ /t/`),
    `COPY --chmod=755 ${texts.join(' ')} /t/`,
    '',
  ].join('\n');
  const ends = bases.map(
    ({ stage, from, prepare }) =>
      `FROM ${from} AS ${stage}\n${prepare === '' ? '' : `RUN ${prepare}\n`}COPY --from=made /t/ /t/\n`,
  );
  files['Dockerfile'] = [...stages, gathered, ...ends].join('\n');
  return files;
}

function buildScript(made: TruthProgram['made']): string {
  const mine = truthPrograms.filter(program => program.made === made);
  return mine
    .map(({ name, source, command = '' }) => {
      const language = source.startsWith('package') ? 'go' : 'c';
      return [
        `mkdir -p /work/${name}`,
        `cp /src/${name} /work/${name}/source.${language}`,
        `(cd /work/${name} && S=source.${language} && O=/t/${name} && ${command})`,
      ].join('\n');
    })
    .join('\n');
}
