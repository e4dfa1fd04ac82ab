// One file to be written below dist/.

export interface Output {
  /** Below the output folder, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}
