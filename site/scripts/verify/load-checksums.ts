// Loads one part of the list of checksums as a script, which works from a disk too.
import type { Fingerprints } from "../../fingerprints.ts";

declare global {
  interface Window {
    liangjiChecksums?: (part: Fingerprints) => void;
  }
}

const loaded: Record<string, Fingerprints> = {};
let turn: Promise<unknown> = Promise.resolve();

/** Rejects when the part cannot be had. One after the other: all parts hand themselves over by the same name. */
export function loadChecksums(source: string): Promise<Fingerprints> {
  const next = (): Promise<Fingerprints> => load(source);
  const mine = turn.then(next, next);
  turn = mine;
  return mine;
}

function load(source: string): Promise<Fingerprints> {
  const known = loaded[source];
  if (known) return Promise.resolve(known);
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    window.liangjiChecksums = (part) => {
      loaded[source] = part;
      resolve(part);
    };
    // When it has run, the promise is settled; when it has not, this settles it.
    const ended = (): void => {
      script.remove();
      reject(new Error(source));
    };
    script.addEventListener("load", ended);
    script.addEventListener("error", ended);
    script.src = source;
    document.head.append(script);
  });
}
