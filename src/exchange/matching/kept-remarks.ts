// What stands behind the lines of a mapping that still wait for a person, so that the next import does not wipe it off.
import { undecided } from "./question.ts";

const line = /^( *)("(?:[^"\\]|\\.)*"|[^":#]+):(?: (.*))?$/u;
const open = new RegExp(`^${undecided} +# (.+)$`, "u");

/** Path of the line, joined by line ends → remark. Only of lines as the program writes them. */
export function keptRemarks(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const path: string[] = [];
  for (const one of text.split(/\r?\n/)) {
    const [, margin, key, rest = ""] = line.exec(one) ?? [];
    if (margin === undefined || key === undefined) continue;
    path.splice(margin.length / 2, path.length, bareKey(key));
    const remark = open.exec(rest)?.[1];
    if (remark !== undefined) found.set(path.join("\n"), remark);
  }
  return found;
}

function bareKey(key: string): string {
  if (!key.startsWith('"')) return key;
  try {
    return String(JSON.parse(key));
  } catch {
    return key;
  }
}
