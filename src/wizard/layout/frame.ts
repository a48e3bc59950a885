import { currentQuestion } from '../state.js';
import { fitLine, type Line, token } from '../tokens.js';
import type { WizardResult } from '../types.js';
import { frameRows, type View } from './context.js';
import { overwriteFrame } from './overwrite.js';
import { questionFrame } from './question.js';
import { readingFrame } from './reading.js';
import { reviewFrame } from './review.js';

/** The part of the screen that is redrawn: a pure function of state and size, always lower than the terminal. */
export function frame(view: View): readonly Line[] {
  const { ellipsis } = view.theme.symbols;
  return frameLines(view)
    .slice(0, frameRows(view.size))
    .map(line => fitLine(line, view.size.columns, ellipsis));
}

function frameLines(view: View): readonly Line[] {
  const { state } = view;
  if (state.result !== null) return [lastLine(state.result, view)];
  switch (state.screen.name) {
    case 'reading':
      return readingFrame(state.screen.what, view);
    case 'overwrite':
      return overwriteFrame(state.screen.path, view);
    case 'review':
      return reviewFrame(view);
    case 'ask': {
      const question = currentQuestion(state, view.world);
      return question === null ? reviewFrame(view) : questionFrame(question, view);
    }
  }
}

/** What stays on the screen when the wizard is over. */
function lastLine(result: WizardResult, view: Pick<View, 'theme' | 'given' | 'world'>): Line {
  const { symbols } = view.theme;
  if (result.kind === 'cancelled') {
    return [token(symbols.stopped, 'warn'), token(' Cancelled. Nothing was written.')];
  }
  const preview = view.world.preview(view.given);
  const then = result.verify ? ', then build and prove it' : '';
  return [token(symbols.done, 'good'), token(' Write '), token(preview.variant, 'strong'), token(then)];
}
