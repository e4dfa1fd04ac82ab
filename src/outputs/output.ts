// One file of a build: to be written, or written and known by its fingerprint.
import { sha256 } from "../base/digest.ts";

export interface Output {
  /** Below the output folder, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface WrittenOutput {
  readonly path: string;
  readonly sha256: string;
  /** Its length. */
  readonly bytes: number;
}

export const textOutput = (path: string, text: string): Output => ({ path, bytes: new TextEncoder().encode(text) });

export const written = ({ path, bytes }: Output): WrittenOutput => ({
  path,
  sha256: sha256(bytes),
  bytes: bytes.length,
});
