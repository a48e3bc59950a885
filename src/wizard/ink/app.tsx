import { Box, Static, Text, useApp, useInput } from 'ink';
import { type JSX, useEffect, useMemo, useReducer, useState } from 'react';
import { createView } from '../layout/context.js';
import { headLines } from '../layout/found.js';
import { frame } from '../layout/frame.js';
import type { State } from '../state.js';
import { initialState, type Keys, step } from '../step.js';
import { createTheme, type Theme } from '../theme.js';
import type { Line } from '../tokens.js';
import { entryLine } from '../transcript.js';
import type { WizardInput, WizardResult } from '../types.js';
import { createWorld } from '../world.js';
import { pressesOf } from './presses.js';
import { useTerminalSize } from './terminal-size.js';

interface AppProps {
  readonly input: WizardInput;
  /** Told once, after the last frame is drawn. */
  readonly onResult: (result: WizardResult) => void;
  /** Told of each frame: its lines without colours. */
  readonly onFrame?: (lines: readonly string[]) => void;
}

/** The wizard on a terminal: a transcript above that only grows, a frame below that is redrawn. Owns the exit. */
export function App({ input, onResult, onFrame }: AppProps): JSX.Element {
  const { exit } = useApp();
  const world = useMemo(() => createWorld(input), [input]);
  const theme = useMemo(() => createTheme(input.terminal), [input.terminal]);
  const size = useTerminalSize(input.terminal.stdout);
  const [state, dispatch] = useReducer(
    (before: State, keys: Keys) => step(before, keys, world),
    world,
    initialState,
  );
  useInput((text, key) => dispatch({ presses: pressesOf(text, key), size }), {
    isActive: state.result === null,
  });

  // The head is laid out once: what is printed cannot be laid out anew when the terminal changes.
  const [head] = useState(() => headLines(input, size.columns, theme));
  const transcript = useMemo(
    () => [...head, ...state.log.map(entry => entryLine(entry, theme))],
    [head, state.log, theme],
  );
  const lines = frame(createView({ state, world, theme, size, printed: transcript.length }));

  useEffect(() => onFrame?.(lines.map(textOf)));
  useEffect(() => {
    if (state.result === null) return;
    onResult(state.result);
    exit();
  }, [state.result, onResult, exit]);

  return (
    <>
      <Static items={transcript}>
        {(line, at) => <Row key={at} line={line} theme={theme} wrap="wrap" />}
      </Static>
      <Box flexDirection="column">
        {lines.map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row of the screen is its position
          <Row key={at} line={line} theme={theme} wrap="truncate" />
        ))}
      </Box>
    </>
  );
}

/** One row of the screen; an empty one is a blank, because Ink gives empty text no height. */
function Row({ line, theme, wrap }: { line: Line; theme: Theme; wrap: 'wrap' | 'truncate' }): JSX.Element {
  return <Text wrap={wrap}>{line.length === 0 ? ' ' : theme.paint(line)}</Text>;
}

function textOf(line: Line): string {
  return line.map(piece => piece.text).join('');
}
