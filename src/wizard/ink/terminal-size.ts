import { useEffect, useState } from 'react';
import type { Size } from '../layout/context.js';

/** The size of the terminal, followed while it changes. */
export function useTerminalSize(stdout: NodeJS.WriteStream): Size {
  const [size, setSize] = useState(() => sizeOf(stdout));
  useEffect(() => {
    const follow = (): void => setSize(sizeOf(stdout));
    stdout.on('resize', follow);
    return () => {
      stdout.off('resize', follow);
    };
  }, [stdout]);
  return size;
}

/** Columns and rows; 80 × 24 where the terminal does not tell (0 on some serial lines, undefined on pipes). */
function sizeOf(stdout: NodeJS.WriteStream): Size {
  return { columns: stdout.columns || 80, rows: stdout.rows || 24 };
}
