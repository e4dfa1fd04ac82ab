// What the gate says of something that must not get out: what it is, where it stands, what to do; never the thing itself.
import { type Diagnostic, error, warning } from "../base/diagnostic.ts";
import type { Place } from "../base/place.ts";
import { type Hit, searchText } from "./personal-data/search-text.ts";

/** Where a reader of the finding should look: the field or the document, in words. */
export function gateFinding(hit: Pick<Hit, "pattern" | "masked">, where: string, place: Place): Diagnostic {
  const { name, code, action, hint } = hit.pattern;
  const at = { place, hint, ...(code === "personal-data" ? { unquoted: true as const } : {}) };
  if (action === "warn") return warning(`disclosure/${code}`, `${where}里像是有${name}（${hit.masked}）`, at);
  return error(`disclosure/${code}`, `${where}里有${name}（${hit.masked}），不能公开`, at);
}

/** A title that may itself hold what must not be said. */
export function hushed(title: string): string {
  const hits = searchText(title).toSorted((one, other) => other.start - one.start);
  return hits.reduce((text, { start, end, masked }) => text.slice(0, start) + masked + text.slice(end), title);
}

/** The same thing, however it was written. */
export const keyOfSecret = (secret: string): string => secret.replace(/[\s\-_.*·]/g, "").toUpperCase();
