// Loads one part of the list of checksums as a script, which works from a disk too.

/** As site/fingerprints.ts writes it. */
type Checksums = Readonly<Record<string, readonly [title: string, label: string, fileName: string, address: string]>>;

declare global {
  interface Window {
    liangjiChecksums?: (part: Checksums) => void;
  }
}

const loaded: Record<string, Checksums> = {};

/** Rejects when the part cannot be had. */
export function loadChecksums(folder: string, digit: string): Promise<Checksums> {
  const known = loaded[digit];
  if (known) return Promise.resolve(known);
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    window.liangjiChecksums = (part) => {
      loaded[digit] = part;
      resolve(part);
    };
    // When it has run, the promise is settled; when it has not, this settles it.
    const ended = (): void => {
      script.remove();
      reject(new Error(digit));
    };
    script.addEventListener("load", ended);
    script.addEventListener("error", ended);
    script.src = `${folder}${digit}.js`;
    document.head.append(script);
  });
}
