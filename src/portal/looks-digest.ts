// The digest of what all pages of a site load: two sites with the same look alike and work alike.
import { sha256 } from "../base/digest.ts";
import { byText } from "../base/order.ts";
import type { SharedFile } from "./region-share.ts";

const loaded = /^(?:(?:styles|scripts)\/.+|favicon\.svg)$/;

/** `files`: at least those of the site's root, paths below it. */
export function looksDigest(files: readonly Pick<SharedFile, "path" | "sha256">[]): string {
  const shared = files.filter(({ path }) => loaded.test(path)).sort(byText(({ path }) => path));
  return sha256(shared.map(({ path, sha256: digest }) => `${digest}  ${path}\n`).join(""));
}
