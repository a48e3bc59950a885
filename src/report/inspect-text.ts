import { printable } from '../terminal/printable.js';
import type { InspectedBinary } from '../verdict/index.js';
import type { Style } from './style.js';

/** A file for people: what it is, and a line for each base, with what would be printed there and the cheapest mend. */
export function inspectText(target: InspectedBinary, style: Style): readonly string[] {
  const { path, error, verdicts } = target;
  const head = style.paint('strong', printable(path));
  if (error !== null) return [`${head}  ${printable(error)}`];
  const width = Math.max(...verdicts.map(({ base }) => base.length));
  return [
    `${head}  ${printable(facts(target))}`,
    ...verdicts.flatMap(({ base, ok, errors, mend }) => {
      const mark = ok ? style.paint('good', style.marks.good) : style.paint('bad', style.marks.bad);
      const [first] = errors;
      const line = `  ${mark} ${base.padEnd(width)}${first === undefined ? '' : `  ${printable(first)}`}`;
      return mend === null ? [line.trimEnd()] : [line, style.paint('dim', `      ${printable(mend.text)}`)];
    }),
  ];
}

function facts({ kind, arch, libc, interpreter, glibc, needed }: InspectedBinary): string {
  return [
    kind,
    arch,
    libc,
    interpreter,
    glibc === null ? null : `needs glibc ${glibc}`,
    needed.length === 0 ? null : `loads ${needed.join(', ')}`,
  ]
    .filter(word => word !== null)
    .join(', ');
}
