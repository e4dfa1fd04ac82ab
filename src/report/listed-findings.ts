// Which of many findings are told in full: enough of every kind and of every file to see what is wrong, and no flood.
import type { Diagnostic } from "../base/diagnostic.ts";

/** As many as this can be read one by one. */
const allUpTo = 50;
const perCode = 20;
const perCodeInFile = 5;
/** When so many are told, only what has not been met yet is told besides. */
const enough = 100;

/** In the order they came in; all of them when there are not many. */
export function listedFindings(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  if (findings.length <= allUpTo) return findings;
  const listed: Diagnostic[] = [];
  const told = new Map<string, number>();
  for (const one of findings) {
    const [ofCode, here] = [one.code, `${one.code}\n${one.place.file}`];
    const [everywhere, inFile] = [told.get(ofCode) ?? 0, told.get(here) ?? 0];
    if (everywhere >= (listed.length < enough ? perCode : 1) || inFile >= perCodeInFile) continue;
    told.set(ofCode, everywhere + 1).set(here, inFile + 1);
    listed.push(one);
  }
  return listed;
}
