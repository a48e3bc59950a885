import { findMains } from '../../../../src/languages/go/detect/mains.js';
import { readModules } from '../../../../src/languages/go/detect/modules.js';
import { type ScanFindings, scanGo } from '../../../../src/languages/go/scan/index.js';
import { memoryProject } from '../../../helpers/memory-project.js';

/** What the scans find in a project of these files; a go.mod is added where there is none. */
export function scan(files: Readonly<Record<string, string>>, service: string | null = null): ScanFindings {
  const folder = memoryProject({ 'go.mod': 'module example.com/app\n\ngo 1.22\n', ...files });
  const modules = readModules(folder);
  const mains = findMains(folder, modules).map(({ main }) => main);
  return scanGo(folder, modules, mains, service);
}

/** The same for a single main.go: the paths of its imports, the body of main and what stands outside of it. */
export function scanMain(
  imports: readonly string[],
  body: string,
  outside = '',
  more: Readonly<Record<string, string>> = {},
): ScanFindings {
  const clauses = imports.map(path => `import ${path.includes('"') ? path : `"${path}"`}\n`).join('');
  return scan({
    'main.go': `package main\n\n${clauses}\nfunc main() {\n${body === '' ? '\trun()' : body}\n}\n\n${outside}\n`,
    ...more,
  });
}
