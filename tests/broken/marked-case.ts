// A broken case whose files show where its findings stand: ① before a value is the place of the finding that begins with ①.
import { testCity } from "../small-content.ts";
import type { BrokenCase } from "./broken-case.ts";

const marks = /[①②③④⑤⑥]/g;

export type Files = Readonly<Record<string, string | undefined>>;

/**
 * `finds`, in the order of places: `① warning held-back-money-names-its-amount ~ 没有写金额`. A code without a room is that of
 * a check; a mark that has no finding, or a finding without its mark, is a mistake of the case itself.
 */
export function marked(name: string, files: Files, ...finds: readonly string[]): BrokenCase {
  const places = new Map<string, string>();
  const clean = Object.entries(files).map(([path, text]) => {
    for (const [mark, place] of placesIn(path, text ?? "")) places.set(mark, place);
    return [path, text?.replaceAll(marks, "")];
  });
  return { name, files: Object.fromEntries(clean), finds: finds.map((find) => placed(name, find, places)) };
}

function placesIn(path: string, text: string): readonly (readonly [mark: string, place: string])[] {
  return text.split("\n").flatMap((line, index) =>
    [...line.matchAll(marks)].map((found) => {
      const before = line.slice(0, found.index).replaceAll(marks, "");
      return [found[0], `${path}:${index + 1}:${before.length + 1}`] as const;
    }),
  );
}

function placed(name: string, find: string, places: ReadonlyMap<string, string>): string {
  const [head = "", ...pieces] = find.split(" ~ ");
  const [mark = "", severity = "", code = ""] = head.split(" ");
  const place = places.get(mark);
  if (place === undefined) throw new Error(`${name}: ${find} stands nowhere`);
  return [[severity, code.includes("/") ? code : `checks/${code}`, place].join(" "), ...pieces].join(" ~ ");
}

/** Lines `a: 1, b: 2`, each a record of one file. */
export const ledger = (...lines: readonly string[]): string =>
  lines.map((line) => (line.startsWith("①") ? `- ①{${line.slice(1)}}\n` : `- {${line}}\n`)).join("");

/** 地区.yaml of the base, with more lines. */
export const city = (more: string): Files => ({ "地区.yaml": testCity + more });
