import type { ProjectFolder } from '../../../domain/project.js';
import { tagsIn } from '../source/constraint.js';
import type { GoModule } from './modules.js';
import { goFileAt } from './packages.js';

/** Where a file that only names tools is kept, below a module. */
const toolFiles = [
  'tools.go',
  'tools/tools.go',
  'internal/tools/tools.go',
  'hack/tools.go',
  'tool/tools.go',
  'build/tools.go',
];

/** Import paths that the project declares to be tools: `tool` lines of go.mod, imports of a tools.go that is never built. */
export function declaredTools(folder: ProjectFolder, modules: readonly GoModule[]): readonly string[] {
  const tools = modules.flatMap(({ mod }) => mod?.tool ?? []).map(({ value }) => value);
  for (const { dir } of modules) {
    for (const name of toolFiles) {
      const path = dir === '.' ? name : `${dir}/${name}`;
      const file = folder.has(path) ? goFileAt(folder, path) : null;
      if (file !== null && tagsIn(file.constraint).some(tag => /^tools?$/.test(tag))) {
        tools.push(...file.imports.map(({ path }) => path));
      }
    }
  }
  return tools;
}
