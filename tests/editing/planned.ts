// Plans a change of a small content/ for the tests, and shows what it does to each file line by line.

import type { Diagnostic } from "../../src/base/diagnostic.ts";
import type { FileChange, WantedRecord } from "../../src/editing/content-change.ts";
import { planChanges } from "../../src/editing/plan-changes.ts";
import type { HowPlanned, PlannedChange } from "../../src/editing/planned-change.ts";
import type { ContentMap } from "../../src/reading/content.ts";
import { type MemoryFile, MemoryWorld } from "../memory-world.ts";

export interface Planned {
  readonly change: PlannedChange;
  /** Those of reading left out. */
  readonly found: readonly Diagnostic[];
  readonly codes: readonly string[];
  /** A file as it shall be, below content/明川市/; undefined when it stays. */
  text(path: string): string | undefined;
  /** “- …” and “+ …”, as git shows a change. */
  diff(path: string): readonly string[];
  /** content/ with the change made. */
  after(): MemoryWorld;
}

export const wantedIn = (category: string, content: ContentMap): WantedRecord => ({
  shelf: { region: "明川市", year: "2024", category },
  id: String(content.编号 ?? content.名称),
  content,
  place: { file: "导入.xlsx", cell: `${category}!A4` },
});

/** `files`: below content/明川市/. */
export async function planned(
  files: Readonly<Record<string, MemoryFile>>,
  wanted: readonly WantedRecord[],
  how: HowPlanned = {},
): Promise<Planned> {
  const there = Object.fromEntries(Object.entries(files).map(([path, file]) => [`content/明川市/${path}`, file]));
  const world = new MemoryWorld(there);
  const { value: change, diagnostics } = await planChanges(world, "content", wanted, how);
  const found = diagnostics.filter(({ code }) => !code.startsWith("reading/"));
  const of = (path: string): FileChange | undefined => change.files.find((file) => file.path === `明川市/${path}`);
  const textOf = (bytes: Uint8Array | undefined): string | undefined =>
    bytes && new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  return {
    change,
    found,
    codes: found.map(({ code }) => code),
    text: (path) => textOf(of(path)?.after),
    diff: (path) => diffOf(textOf(of(path)?.before) ?? "", textOf(of(path)?.after) ?? ""),
    after() {
      const next = new MemoryWorld(there);
      for (const { path, after } of change.files) if (after) next.files.set(`content/${path}`, after);
      return next;
    },
  };
}

/** By the longest run of lines both have in common. */
export function diffOf(before: string, after: string): readonly string[] {
  const [old, now] = [before.split("\n"), after.split("\n")];
  const common = old.map(() => new Array<number>(now.length + 1).fill(0)).concat([new Array(now.length + 1).fill(0)]);
  const at = (i: number, j: number): number => common[i]?.[j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--) {
    const row = common[i];
    if (!row) continue;
    for (let j = now.length - 1; j >= 0; j--) {
      row[j] = old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const lines: string[] = [];
  for (let i = 0, j = 0; i < old.length || j < now.length; ) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      i++;
      j++;
    } else if (i < old.length && (j >= now.length || at(i + 1, j) >= at(i, j + 1))) lines.push(`- ${old[i++]}`);
    else lines.push(`+ ${now[j++]}`);
  }
  return lines;
}
