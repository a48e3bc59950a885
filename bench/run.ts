// Measures what people wait for and what they download: npm run bench [-- SECTION… --strict].
import { type Place, withPlace } from './place.js';
import { isOver, type Row, table } from './row.js';
import { images } from './sections/images.js';
import { large } from './sections/large.js';
import { packageSize } from './sections/package.js';
import { peer } from './sections/peer.js';
import { start } from './sections/start.js';
import { wizard } from './sections/wizard.js';

const sections: Readonly<Record<string, (place: Place) => Promise<readonly Row[]>>> = {
  start,
  peer,
  wizard,
  large,
  package: packageSize,
  images,
};

const words = process.argv.slice(2).filter(word => word !== '--strict');
const unknown = words.filter(word => sections[word] === undefined);
if (unknown.length > 0) {
  process.stderr.write(`No section ${unknown.join(', ')}. There are: ${Object.keys(sections).join(', ')}.\n`);
  process.exitCode = 2;
} else {
  const certificates = process.env['NODE_EXTRA_CA_CERTS'] === undefined ? '' : ', NODE_EXTRA_CA_CERTS set';
  process.stdout.write(
    `Node ${process.versions.node}, ${process.platform} ${process.arch}${certificates}\n\n`,
  );
  let over = 0;
  for (const [name, section] of Object.entries(sections)) {
    if (words.length > 0 && !words.includes(name)) continue;
    process.stderr.write(`${name} …\n`);
    const rows = await withPlace(section);
    over += rows.filter(isOver).length;
    process.stdout.write(`${table(rows)}\n\n`);
  }
  // A busy machine is no failure of the program: only who asks for it gets an exit code.
  if (over > 0 && process.argv.includes('--strict')) process.exitCode = 1;
}
