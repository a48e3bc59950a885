import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** Name, version and licence text of every package of which a file is in the bundle (`metafile` of esbuild). */
export async function licences({ outputs }, root) {
  const folders = new Set();
  for (const output of Object.values(outputs)) {
    for (const [file, { bytesInOutput }] of Object.entries(output.inputs)) {
      const match = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file);
      if (match && bytesInOutput > 0) folders.add(match[1]);
    }
  }
  const texts = await Promise.all(
    [...folders].sort((a, b) => a.localeCompare(b, 'en')).map(folder => licenceOf(path.join(root, folder))),
  );
  return `create-slim-image contains code of these packages.\n\n${texts.join('\n')}`;
}

async function licenceOf(folder) {
  const manifest = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
  const names = (await readdir(folder)).filter(name => /^(licen[cs]e|copying)(\.|-|$)/i.test(name));
  const texts = await Promise.all(names.map(name => readFile(path.join(folder, name), 'utf8')));
  const text = texts.length > 0 ? texts.join('\n') : `Licence: ${manifest.license}\n`;
  return `${'-'.repeat(80)}\n${manifest.name} ${manifest.version} (${manifest.license})\n\n${text.trim()}\n`;
}
