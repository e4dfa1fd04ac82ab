// What was found in content/ about records that came from a workbook, said at the cells a person can mend.
import type { Diagnostic } from "../base/diagnostic.ts";
import type { Place } from "../base/place.ts";
import type { Entry, Shelf } from "../reading/entry.ts";
import type { YamlNode } from "../reading/yaml-node.ts";
import type { LiangjiRecord } from "../records/record.ts";

/** A record as a workbook says it; the places of its entry are cells. */
interface FromWorkbook {
  readonly entry: Entry;
  readonly wanted: { readonly shelf: Shelf; readonly id: string };
}

type Steps = readonly (string | number)[];

/** Only the findings about the imported records; those about anything else are left to whoever checks content/. */
export function findingsAtCells(
  findings: readonly Diagnostic[],
  records: readonly LiangjiRecord[],
  imported: readonly FromWorkbook[],
): readonly Diagnostic[] {
  const cellOf = cellFinder(records, imported);
  return findings.flatMap((one): readonly Diagnostic[] => {
    const place = cellOf(one.place);
    if (!place) return [];
    const related = (one.related ?? []).map((other) => ({ ...other, place: cellOf(other.place) ?? other.place }));
    return [{ ...one, place, ...(related.length > 0 && { related }) }];
  });
}

function cellFinder(
  records: readonly LiangjiRecord[],
  imported: readonly FromWorkbook[],
): (place: Place) => Place | undefined {
  const sources = new Map(imported.map(({ entry, wanted }) => [keyOf(wanted.shelf, wanted.id), entry]));
  const files = Map.groupBy(records, ({ place }) => place.file);
  const inOrder = new Map<string, readonly LiangjiRecord[]>();
  const recordsIn = (file: string): readonly LiangjiRecord[] => {
    const sorted = inOrder.get(file) ?? (files.get(file) ?? []).toSorted((a, b) => lineOf(a.place) - lineOf(b.place));
    inOrder.set(file, sorted);
    return sorted;
  };
  return (place) => {
    const record = lastBefore(recordsIn(place.file), lineOf(place));
    const source = record && sources.get(keyOf({ ...record, category: record.kind.name }, record.id));
    if (!record || !source) return undefined;
    return nearestPlace(source.map, stepsTo(record.entry.map, place) ?? []) ?? source.place;
  };
}

const keyOf = ({ region, year, category }: Shelf, id: string): string =>
  [region, year ?? "", category, id].map((part) => part.normalize("NFC")).join("\n");

const lineOf = ({ line }: Place): number => line ?? 0;

/** Files hold thousands of records, and each may have findings. */
function lastBefore(sorted: readonly LiangjiRecord[], line: number): LiangjiRecord | undefined {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lineOf(sorted[middle]?.place ?? { file: "" }) <= line) low = middle + 1;
    else high = middle;
  }
  return sorted[low - 1];
}

/** The keys and positions that lead to what stands at a place. */
function stepsTo(node: YamlNode, place: Place): Steps | undefined {
  const inside = childrenOf(node).map(([step, child, at]): Steps | undefined => {
    const further = stepsTo(child, place);
    if (further) return [step, ...further];
    return isAt(child.place, place) || isAt(at, place) ? [step] : undefined;
  });
  return inside.find((steps) => steps !== undefined);
}

type Child = readonly [step: string | number, node: YamlNode, at: Place];

function childrenOf(node: YamlNode): readonly Child[] {
  if (node.type === "map") return node.entries.map(({ key, value, keyPlace }): Child => [key, value, keyPlace]);
  return node.type === "list" ? node.items.map((item, index): Child => [index, item, item.place]) : [];
}

const isAt = (one: Place, other: Place): boolean => one.line === other.line && one.column === other.column;

/** As far as the steps lead; undefined when they lead nowhere. */
function nearestPlace(node: YamlNode, steps: Steps): Place | undefined {
  const [step, ...rest] = steps;
  const found = childrenOf(node).find(([one]) => one === step);
  return found && (nearestPlace(found[1], rest) ?? found[1].place);
}
