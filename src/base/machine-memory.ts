// How much memory there is for all programs of this machine, or of the container it is: what is built never depends on it.
import { totalmem } from "node:os";

/** In bytes. */
export function machineMemory(): number {
  // Nought, or more than there is, where nothing is limited.
  const limit = process.constrainedMemory();
  return limit > 0 ? Math.min(limit, totalmem()) : totalmem();
}
