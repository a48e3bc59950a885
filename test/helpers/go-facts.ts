import { absent, evidence, found } from '../../src/domain/findings.js';
import type { GoFacts, GoFindings, MainPackage } from '../../src/languages/go/facts.js';

/** A main package as detection would report it. */
export function mainAt(
  path: string,
  name = path === '.' ? 'app' : (path.split('/').at(-1) ?? path),
): MainPackage {
  return { path, name, role: 'program', module: '.', tags: [] };
}

const nothing = absent('the program');

/** The smallest facts that can be planned: one HTTP server at the root. Tests change one thing. */
export function goFacts(changes: Partial<GoFindings> = {}): GoFacts {
  return {
    language: 'go',
    findings: {
      name: found('example.com/app', 'certain', [evidence('go.mod', 1, 'module example.com/app')]),
      version: found('1.26', 'certain', [evidence('go.mod', 3, 'go 1.26')]),
      framework: nothing,
      packageManager: found('go modules', 'certain', []),
      entries: found([mainAt('.')], 'certain', [evidence('main.go', 1, 'package main')]),
      entry: found('.', 'certain', [evidence('main.go', 1, 'package main')]),
      kind: found('server', 'certain', []),
      ports: found([{ port: 8080, source: 'literal', env: null, loopback: false }], 'certain', [
        evidence('main.go', 12, 'http.ListenAndServe(":8080", nil)'),
      ]),
      https: nothing,
      timezones: nothing,
      users: nothing,
      programs: nothing,
      runtimePaths: nothing,
      modules: found(['.'], 'certain', [evidence('go.mod', 1, 'module example.com/app')]),
      manifests: found(['go.mod', 'go.sum'], 'certain', []),
      toolchain: nothing,
      workspace: nothing,
      vendor: nothing,
      replaces: nothing,
      embeds: nothing,
      privateModules: nothing,
      sums: found('present', 'certain', []),
      cgo: nothing,
      nativeSources: nothing,
      prebuilt: nothing,
      glibcOnly: nothing,
      systemLibraries: nothing,
      versionVariable: nothing,
      generated: nothing,
      ...changes,
    },
  };
}
