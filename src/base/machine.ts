// The machine a person sits at, as far as advice about it needs to know; what is built never depends on it.

export interface Disk {
  /** In bytes, for this person. */
  readonly free: number;
  /** The number its system gives the sort of disk; it means something on Linux only. */
  readonly type: number;
}

export interface Machine {
  readonly platform: NodeJS.Platform;
  /** Where this program stands. */
  readonly program: string;
  /** In full, as this system writes paths. */
  absolute(path: string): string;
  /** The disk a path is on, or would be; undefined when the system does not say. */
  disk(path: string): Promise<Disk | undefined>;
}
