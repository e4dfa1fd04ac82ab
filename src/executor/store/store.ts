// Where inputs and results lie while a build goes on: a folder that all machines see, or a bucket. A name is written once and never changed.

export interface Store {
  /** Undefined when nothing of that name is there; throws when the store cannot be asked. */
  get(name: string): Promise<Uint8Array | undefined>;
  /** The file is there as a whole or not at all; writing the same name again gives the same. */
  put(name: string, bytes: Uint8Array): Promise<void>;
  has(name: string): Promise<boolean>;
}
