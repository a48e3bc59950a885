/** What has been made and must be gone at the end, whatever happens. */
export interface UndoList {
  /**
   * Registers how to undo something; call it before making the thing, so that no moment is uncovered. The function that
   * comes back takes the entry off again, once the thing is gone.
   */
  add(undo: (signal: AbortSignal) => Promise<unknown>): () => void;
  /** Undoes everything, the latest first. Never throws; takes at most `milliseconds` in all. */
  run(milliseconds: number): Promise<void>;
}

export function undoList(): UndoList {
  const list: ((signal: AbortSignal) => Promise<unknown>)[] = [];
  return {
    add(undo) {
      list.push(undo);
      return () => {
        const at = list.indexOf(undo);
        if (at >= 0) list.splice(at, 1);
      };
    },
    async run(milliseconds) {
      const signal = AbortSignal.timeout(milliseconds);
      for (let undo = list.pop(); undo; undo = list.pop()) {
        try {
          await undo(signal);
        } catch {
          // What could not be undone carries our label: the next run removes it.
        }
      }
    },
  };
}
