// What a public document names (a rule, a policy, an evaluation …) as data typed from it, and the test that content/ says that and no more.
import { describe, expect, it } from "vitest";
import { nodeWorld } from "../../src/base/node-world.ts";
import { readContent } from "../../src/reading/read-content.ts";
import type { YamlNode } from "../../src/reading/yaml-node.ts";
import { gatherRecords } from "../../src/records/gather-records.ts";
import type { LiangjiRecord } from "../../src/records/record.ts";

/** A record as it is written: its keys, and text, lists or groups. */
export type Written = string | readonly Written[] | { readonly [key: string]: Written };

export interface NamedFacts {
  /** The document's title in 《》, as 来源 begins. */
  readonly title: string;
  readonly region: string;
  /** Absent for what stands above the years. */
  readonly year?: string;
  /** Kind → its records, each with all the document says of it; without 编号, which is ours. */
  readonly records: Readonly<Record<string, readonly Written[]>>;
}

/** Ours, not the document's: the number of a record, where it is from, and notes on it. */
const ours = new Set(["编号", "序号", "来源", "公开", "备注"]);
/** Held by tests of their own. */
const heldElsewhere = new Set(["地区", "汇总", "工作总结"]);

const content = await readContent(nodeWorld, "content");
const { all } = gatherRecords(content.value).value;

function written(node: YamlNode): Written {
  switch (node.type) {
    case "scalar":
      return node.text;
    case "list":
      return node.items.map(written);
    case "map":
      return Object.fromEntries(node.entries.map(({ key, value }) => [key, written(value)]));
  }
}

const said = ({ entry }: LiangjiRecord): Written =>
  Object.fromEntries(
    entry.map.entries.filter(({ key }) => !ours.has(key)).map(({ key, value }) => [key, written(value)]),
  );

/** 来源, or the document a result came from. */
function sourceOf({ data }: LiangjiRecord): string {
  const { source } = data;
  if (typeof source === "object" && source !== null && "document" in source) return String(source.document);
  return String(source);
}

const sorted = (records: readonly Written[]): readonly string[] => records.map((one) => JSON.stringify(one)).sort();

const isFrom =
  ({ title, region, year }: NamedFacts) =>
  (record: LiangjiRecord): boolean =>
    record.region === region && record.year === year && sourceOf(record).startsWith(title);

/** Tests that the records of each document are those in its table, and that the regions hold no others. */
export function describeNamedFacts(documents: readonly NamedFacts[]): void {
  const named = all.filter(({ kind, region }) => {
    return !heldElsewhere.has(kind.name) && documents.some((one) => one.region === region);
  });
  describe.each(documents)("$region $year says of what $title names", (document) => {
    const here = named.filter(isFrom(document));

    it.each(Object.entries(document.records))("%s: all of it and nothing else", (kind, records) => {
      const held = here.filter((record) => record.kind.name === kind).map(said);
      expect(sorted(held)).toEqual(sorted(records));
    });
  });

  it("holds nothing of these regions that is in no table", () => {
    const known = named.filter((record) =>
      documents.some((one) => isFrom(one)(record) && record.kind.name in one.records),
    );
    expect(named.filter((record) => !known.includes(record)).map(({ place }) => place)).toEqual([]);
  });
}

/** What a region's 地区 record says under a key, as written. */
export function regionSays(region: string, key: string): Written | undefined {
  const record = all.find((one) => one.kind.name === "地区" && one.region === region);
  const found = record?.entry.map.entries.find((entry) => entry.key === key);
  return found && written(found.value);
}
