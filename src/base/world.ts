// The only door to the disk and the environment: everything outside comes through here, so tests can bring their own world.

export interface FoundFile {
  /** Relative to the folder asked for, with forward slashes on every system. */
  readonly path: string;
  readonly kind: "file" | "link" | "other";
  readonly size: number;
}

export interface World {
  /** Files below a folder, ordered by path (code unit order), links not followed; a missing folder has none. */
  listFiles(folder: string): Promise<readonly FoundFile[]>;
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
  /** Gives a file a second name, or a copy where the disk has no such names; the target must not exist. Makes missing folders. */
  link(from: string, to: string): Promise<void>;
  /** Moves a file or folder; the target must not exist. */
  move(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  environment(name: string): string | undefined;
}
