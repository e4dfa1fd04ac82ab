// The only door to the disk and the environment: everything outside comes through here, so tests can bring their own world.

export interface FoundFile {
  /** Relative to the folder asked for, with forward slashes on every system. */
  readonly path: string;
  readonly kind: "file" | "link" | "other";
  readonly size: number;
}

/** By the name of its machine and the number of its process there. */
export interface RunningProgram {
  readonly machine: string;
  readonly process: number;
}

export interface World {
  /** Files below a folder, ordered by path (code unit order), links not followed; a missing folder has none. */
  listFiles(folder: string): Promise<readonly FoundFile[]>;
  /** Names of the folders that stand directly in a folder, ordered (code unit order), links not followed; a missing one has none. */
  foldersIn(folder: string): Promise<readonly string[]>;
  exists(path: string): Promise<boolean>;
  /** Throws when the file cannot be read; callers turn that into a finding. */
  readBytes(path: string): Promise<Uint8Array>;
  /**
   * SHA-256 by path of everything below each folder, reckoned beside other work; empty for what is no file or cannot be
   * read. A folder that is missing or cannot be read has nothing.
   */
  digests(...folders: readonly string[]): Promise<readonly ReadonlyMap<string, string>[]>;
  /** Makes missing folders on the way. */
  writeBytes(path: string, bytes: Uint8Array): Promise<void>;
  /** As `writeBytes`, for what is too large for memory: the file is there when all its pieces are, or not at all. */
  writePieces(path: string, pieces: AsyncIterable<Uint8Array>): Promise<void>;
  /** Gives a file a second name, or a copy where the disk has no such names; the target must not exist. Makes missing folders. */
  link(from: string, to: string): Promise<void>;
  /** Moves a file or folder; the target must not exist. */
  move(from: string, to: string): Promise<void>;
  /** Moves a file onto another, or to where none is, in one step; who may read and write the other stays. Makes missing folders. */
  replace(from: string, to: string): Promise<void>;
  /**
   * When a file was last written, in milliseconds by the clock of its disk: only to be compared with others of the same
   * disk, never with the time here. Undefined when it is not there.
   */
  lastWritten(path: string): Promise<number | undefined>;
  /** From here on, what was written to a file, or moved into a folder or out of it, outlives a power cut. */
  flush(path: string): Promise<void>;
  /** Whether a file or folder may be written; of what is missing, the nearest folder above it. */
  mayWrite(path: string): Promise<boolean>;
  remove(path: string): Promise<void>;
  environment(name: string): string | undefined;
  /** This program among all that run. */
  readonly self: RunningProgram;
  /** Whether a program runs; undefined when it ran on another machine, where nobody can look. */
  isRunning(program: RunningProgram): boolean | undefined;
}
