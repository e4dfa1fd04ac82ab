// Loads the files of the index as scripts, the only way that works from a disk as well; each calls one global with its data.
import type { Load } from "./index-format.ts";

declare global {
  interface Window {
    liangjiSearch?: (name: string, stamp: string, data: unknown) => void;
  }
}

/** Files of two builds have met: the site was published anew, or an old file was kept on the way. */
export class OutOfDate extends Error {}

/** `folder`: where the files are, as seen from the page, with a slash at its end. */
export function partLoader(folder: string): Load {
  const parts = new Map<string, Promise<unknown>>();
  const given = new Map<string, { readonly stamp: string; readonly data: unknown }>();
  window.liangjiSearch = (name, stamp, data) => void given.set(name, { stamp, data });
  let made: string | undefined;

  const loaded = (name: string): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.onload = () => {
        const part = given.get(name);
        given.delete(name);
        made = made ?? part?.stamp;
        script.remove();
        if (part !== undefined && part.stamp === made) resolve(part.data);
        else reject(new OutOfDate());
      };
      script.onerror = () => reject(new Error(name));
      // What a browser kept of an earlier build has another address.
      script.src = `${folder}${name}.js${made === undefined ? "" : `?v=${made}`}`;
      document.head.append(script);
    });

  return (name) => {
    const part = parts.get(name) ?? loaded(name);
    parts.set(name, part);
    return part;
  };
}
