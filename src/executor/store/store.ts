// Where inputs and results lie while a build goes on: a folder that all machines see, or a bucket. A name is written once and never changed.

/**
 * Nothing here has to last: whoever misses a thing makes it again. Names are those of stored-name.ts; any other is a bug
 * and throws. What a person has to put right is a StoreTrouble.
 */
export interface Store {
  /** Undefined when nothing of that name is there; throws when the store cannot be asked. Getting a thing is using it. */
  get(name: string): Promise<Uint8Array | undefined>;
  /** The file is there as a whole or not at all; writing the same name again gives the same, and is using it. */
  put(name: string, bytes: Uint8Array): Promise<void>;
  /** Asking is not using: what is there may be cleared away before it is got. */
  has(name: string): Promise<boolean>;
}

/** A thing in a store, as clearing up sees it. */
export interface Stored {
  readonly name: string;
  /** How many bytes. */
  readonly size: number;
  /** Milliseconds since it was last used, give or take a day; both ends by the clock of the store, never by that of a machine. */
  readonly idle: number;
  /** Left by a writer that did not get to its end; nobody asks for it. */
  readonly leftover: boolean;
}

export interface ClearableStore extends Store {
  list(): AsyncIterable<Stored>;
  /** What `list` gave, by its name; a name that is gone is gone. */
  remove(name: string): Promise<void>;
}

/** A thing that is used is written anew, and so counts as used, when that was last done longer ago than this. In milliseconds. */
export const oneDay = 24 * 60 * 60 * 1000;
