/** Why a file could not be read as what its first bytes promise. */
export type ElfErrorId =
  /** The file ends before something it announces. */
  | 'truncated'
  /** A value contradicts the format or another value. */
  | 'malformed'
  /** A count, size or the sum of all reads goes over a fixed limit of this reader. */
  | 'too-large'
  /** The disk, not the file: the port failed. */
  | 'unreadable';

export interface ElfError {
  readonly id: ElfErrorId;
  /** One sentence with the numbers, without the file's name. May quote the file: print escaped. */
  readonly message: string;
}

/** Carries an ElfError through this folder. Never leaves it: `guarded` turns it into a value. */
export class ElfFault extends Error {
  readonly error: ElfError;

  constructor(id: ElfErrorId, message: string) {
    super(message);
    this.name = 'ElfFault';
    this.error = { id, message };
  }
}

export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: ElfError };

/** Runs a reader; what the file made it refuse becomes a value. A bug of ours still throws. */
export function guarded<T>(read: () => T): Read<T> {
  try {
    return { ok: true, value: read() };
  } catch (error) {
    if (error instanceof ElfFault) return { ok: false, error: error.error };
    throw error;
  }
}
