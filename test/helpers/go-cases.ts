import type { Answers } from '../../src/domain/answers.js';
import { absent, evidence, type Found, found } from '../../src/domain/findings.js';
import type { Plan } from '../../src/domain/plan.js';
import type { CgoUse, GoFacts, SystemLibrary } from '../../src/languages/go/facts.js';
import { planGo } from '../../src/languages/go/plan/index.js';
import { suggestGo } from '../../src/languages/go/suggest.js';
import { render } from '../../src/render/index.js';
import { goFacts, mainAt } from './go-facts.js';

/** Facts, and the answers that differ from what the facts suggest. */
export interface GoCase {
  readonly facts: GoFacts;
  readonly answers: Partial<Answers>;
}

export const today = '2026-11-21';

/** All answers for these facts: suggested, defaults, and the changes. */
export function answersFor(facts: GoFacts, changes: Partial<Answers> = {}): Answers {
  return { ...suggestGo(facts), priority: 'balanced', base: 'auto', alpineLibc: 'musl', ...changes };
}

export function planOf({ facts, answers }: GoCase, day = today): Plan {
  return planGo(facts, answersFor(facts, answers), { today: day });
}

export function textsOf(plan: Plan): { readonly dockerfile: string; readonly dockerignore: string } {
  const { dockerfile, dockerignore } = render(plan, {
    version: '0.0.0',
    templates: null,
    settings: {},
    dockerfile: 'Dockerfile',
  });
  return { dockerfile: dockerfile.text, dockerignore: dockerignore.text };
}

/** The project's own C: nothing known speaks against any base. */
export const ownC: Found<readonly CgoUse[]> = cgo({
  kind: 'own',
  what: 'import "C"',
  without: 'fails-to-build',
  imported: true,
  cxx: false,
});

export const ownCxx = cgo({
  kind: 'own',
  what: 'words.cpp',
  without: 'fails-to-build',
  imported: true,
  cxx: true,
});

export function cgo(...uses: readonly CgoUse[]): Found<readonly CgoUse[]> {
  return found(uses, 'certain', [evidence('main.go', 5, 'import "C"')]);
}

/** libpcap as the tables have it. */
export const libpcap: SystemLibrary = {
  module: 'github.com/google/gopacket',
  debianBuild: ['libpcap-dev'],
  debianRun: ['libpcap0.8t64'],
  alpineBuild: ['libpcap-dev'],
  alpineRun: ['libpcap'],
  alpineStatic: [],
  muslRefused: null,
  gcompatRefused: null,
  staticRefused: null,
  muslTags: [],
  staticTags: [],
};

const https = found(['net/http'], 'likely', [evidence('main.go', 20, 'http.Get(url)')]);
const tokyo = found(['Asia/Tokyo'], 'certain', [evidence('main.go', 12, 'time.LoadLocation("Asia/Tokyo")')]);
const users = found(['user.Current'], 'certain', [evidence('main.go', 9, 'user.Current()')]);

function plain(answers: Partial<Answers> = {}): GoCase {
  return { facts: goFacts(), answers };
}

/** One of each kind of Dockerfile that comes out of the plan for Go; the golden files have these names. */
export const goCases: Readonly<Record<string, GoCase>> = {
  'distroless-static': plain(),
  scratch: {
    facts: goFacts({ https, timezones: tokyo, users }),
    answers: { base: 'scratch', healthcheck: '/healthz' },
  },
  slim: { facts: goFacts({ https, users }), answers: { base: 'slim' } },
  'slim-legacy-zone': {
    facts: goFacts({ timezones: found(['US/Pacific'], 'certain', []) }),
    answers: { base: 'slim', healthcheck: '/healthz' },
  },
  'slim-system-library': {
    facts: goFacts({ cgo: ownC, https, systemLibraries: found([libpcap], 'likely', []) }),
    answers: { base: 'slim', package: ['curl'] },
  },
  'alpine-pure': {
    facts: goFacts({ timezones: tokyo }),
    answers: { base: 'alpine', healthcheck: '/healthz', init: true },
  },
  'alpine-musl': {
    facts: goFacts({ cgo: ownC, systemLibraries: found([libpcap], 'likely', []) }),
    answers: { base: 'alpine' },
  },
  'alpine-gcompat': { facts: goFacts({ cgo: ownC }), answers: { base: 'alpine', alpineLibc: 'gcompat' } },
  'distroless-base': { facts: goFacts({ cgo: ownC }), answers: {} },
  'distroless-cc': { facts: goFacts({ cgo: ownCxx }), answers: {} },
  'static-musl': {
    facts: goFacts({ cgo: ownC, systemLibraries: found([libpcap], 'likely', []) }),
    answers: { priority: 'smallest' },
  },
  'scratch-musl': {
    facts: goFacts({ cgo: ownC, timezones: tokyo }),
    answers: { base: 'scratch', init: true, healthcheck: '/healthz' },
  },
  targets: {
    facts: goFacts({
      entries: found([mainAt('cmd/api'), mainAt('cmd/worker')], 'certain', []),
      entry: absent('the service'),
      versionVariable: found({ symbol: 'main.version' }, 'certain', []),
    }),
    answers: {},
  },
  vendored: {
    facts: goFacts({
      vendor: found({ consistent: true, difference: null }, 'certain', []),
      privateModules: found(['git.example.corp'], 'likely', []),
    }),
    answers: {},
  },
  'vendor-stale': {
    facts: goFacts({
      vendor: found({ consistent: false, difference: 'golang.org/x/sync differs' }, 'certain', []),
    }),
    answers: {},
  },
  workspace: {
    facts: goFacts({
      entries: found([{ ...mainAt('app/cmd/api'), module: 'app' }], 'certain', []),
      entry: found('app/cmd/api', 'certain', []),
      modules: found(['app', 'lib'], 'certain', []),
      workspace: found({ file: 'go.work', uses: ['app', 'lib'], outside: [] }, 'certain', []),
      manifests: found(['go.work', 'go.work.sum', 'app/go.mod', 'lib/go.mod', 'lib/go.sum'], 'certain', []),
    }),
    answers: {},
  },
  'private-modules': {
    facts: goFacts({ privateModules: found(['git.example.corp', 'example.com/team'], 'likely', []) }),
    answers: { base: 'alpine' },
  },
  'company-network': plain({
    caCert: true,
    registryMirror: ['mirror.example.corp/hub', 'gcr.io=mirror.example.corp/gcr'],
    buildArg: ['GOPROXY=https://proxy.example.corp,direct', 'GONOSUMDB'],
    secret: [
      { id: 'npm', target: null },
      { id: 'gitconfig', target: null },
    ],
  }),
  'init-cross': plain({ init: true, platform: ['linux/arm64', 'linux/arm/v7'], port: [8080, 9090] }),
  'nested-module': {
    facts: goFacts({
      entries: found([{ ...mainAt('server/cmd/api'), module: 'server' }], 'certain', []),
      entry: found('server/cmd/api', 'certain', []),
      modules: found(['server'], 'certain', []),
      manifests: found(['server/go.mod', 'server/go.sum'], 'certain', []),
      replaces: found(
        [{ module: 'example.com/lib', target: 'lib', outside: false, local: true }],
        'certain',
        [],
      ),
    }),
    answers: {},
  },
  'runtime-files': {
    facts: goFacts({
      runtimePaths: found(
        [
          { path: 'app', kind: 'static', directory: true },
          { path: 'templates', kind: 'template', directory: true },
          { path: 'templates/mail', kind: 'template', directory: true },
          { path: "config/it's ours.yml", kind: 'config', directory: false },
        ],
        'likely',
        [],
      ),
      embeds: found(
        [
          {
            pattern: 'certs/*.pem',
            dir: '.',
            files: ['certs/root.pem'],
            matches: true,
            generated: false,
          },
        ],
        'certain',
        [],
      ),
    }),
    answers: {},
  },
};
