// Which records of a workbook have errors, by the cells the errors stand at.
import { type Diagnostic, isError } from "../../base/diagnostic.ts";
import type { Place } from "../../base/place.ts";
import type { Entry } from "../../reading/entry.ts";
import type { YamlNode } from "../../reading/yaml-node.ts";

export interface BadRecords<One> {
  readonly bad: ReadonlySet<One>;
  /** Errors that are about no record: a sheet nobody understands, a file that cannot be opened. */
  readonly elsewhere: readonly Diagnostic[];
}

export function badRecords<One extends { readonly entry: Entry }>(
  records: readonly One[],
  findings: readonly Diagnostic[],
): BadRecords<One> {
  const errors = Map.groupBy(findings.filter(isError), ({ place }) => cellKey(place));
  const bad = new Set<One>();
  const met = new Set<string>();
  for (const one of records) {
    for (const place of placesIn(one.entry)) {
      const key = cellKey(place);
      if (!errors.has(key)) continue;
      bad.add(one);
      met.add(key);
    }
  }
  // What is missing stands at a blank cell, which is nobody's value but still in somebody's row.
  const inRows = Map.groupBy(
    [...errors].filter(([key]) => !met.has(key)).flatMap(([, all]) => all),
    ({ place }) => rowKey(place),
  );
  const rows = new Set<string>();
  for (const one of inRows.size === 0 ? [] : records) {
    for (const place of placesIn(one.entry)) {
      const key = rowKey(place);
      if (!inRows.has(key)) continue;
      bad.add(one);
      rows.add(key);
    }
  }
  return { bad, elsewhere: [...inRows].flatMap(([key, all]) => (rows.has(key) ? [] : all)) };
}

const cellKey = ({ file, cell, line }: Place): string => `${file}#${cell ?? line ?? ""}`;

const rowKey = ({ file, cell, line }: Place): string =>
  `${file}#${cell?.replace(/![A-Z]+(?=\d+$)/, "!") ?? line ?? ""}`;

function* placesIn({ place, map }: Entry): Iterable<Place> {
  yield place;
  yield* placesOf(map);
}

function* placesOf(node: YamlNode): Iterable<Place> {
  yield node.place;
  if (node.type === "list") for (const item of node.items) yield* placesOf(item);
  if (node.type !== "map") return;
  for (const { keyPlace, value } of node.entries) {
    yield keyPlace;
    yield* placesOf(value);
  }
}
