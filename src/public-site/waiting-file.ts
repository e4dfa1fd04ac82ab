// A file that waits until the site's pages are there.

export interface WaitingFile {
  /** Below the staging folder. */
  readonly from: string;
  /** Its address, below the site's root. */
  readonly path: string;
}
