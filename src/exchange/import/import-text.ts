// What an import did or would do, in words: which sheets were read as what, and what happens to how many records.
import type { ConcernedRecord, PlannedChange } from "../../editing/planned-change.ts";
import type { ImportedRecords, UnderstoodTable } from "../matching/imported.ts";

/** 自评.xlsx：绩效自评，1张表200行；照导入对照不导入的栏目：填报人。 */
export function tablesText({ tables, totalsAgreed }: ImportedRecords): readonly string[] {
  const alike = Map.groupBy(tables, ({ place, kind, list = "" }) => [place.file, kind, list].join("\n"));
  const lines = [...alike.values()].map(sameTablesText);
  return totalsAgreed === 0 ? lines : [...lines, `合计核对一致：${totalsAgreed}处`];
}

/** Of one file, one kind and one list: a form may stand on thousands of sheets. */
function sameTablesText(tables: readonly UnderstoodTable[]): string {
  const [first] = tables;
  if (!first) return "";
  const { place, kind, list, sheet } = first;
  const what = list === undefined ? kind : `${kind}的${list}`;
  const where = tables.every((one) => one.sheet === sheet)
    ? `工作表“${sheet}”`
    : `${new Set(tables.map((one) => one.sheet)).size}张工作表`;
  const rows = tables.reduce((sum, one) => sum + one.rows, 0);
  const unused = tables.flatMap(({ columns }) =>
    columns.filter(({ how }) => how === "不导入").map(({ title }) => title),
  );
  const left = unused.length === 0 ? "" : `；照导入对照不导入的栏目：${[...new Set(unused)].join("、")}`;
  return `${place.file}：${where}，${what}${rows}行${left}`;
}

/** 绩效自评：新增3条，修改1条，没有变化196条。 */
export function changeText(change: PlannedChange): readonly string[] {
  const kinds = [
    ...new Set(
      [change.added, change.changed, change.same, change.kept, change.withheld, change.gone].flat().map(kindOf),
    ),
  ].sort();
  const counted = kinds.map((kind) => {
    const count = (records: readonly ConcernedRecord[]): number => records.filter((one) => kindOf(one) === kind).length;
    const counts = [
      [`新增`, count(change.added)],
      [`修改`, count(change.changed)],
      [`没有变化`, count(change.same)],
      [`台账里后来改过、照台账保留`, count(change.kept)],
      [`表和台账不一致、照台账保留`, count(change.withheld)],
      [`这次的表里没有、照旧不动`, count(change.gone)],
    ] as const;
    return `${kind}：${counts.flatMap(([word, number]) => (number === 0 ? [] : [`${word}${number}条`])).join("，")}`;
  });
  if (change.withheld.length === 0) return counted;
  return [...counted, "不一致的地方见上面的提醒；核对后要以表为准的，加 --prefer-workbook 再导入一次。"];
}

const kindOf = ({ shelf }: ConcernedRecord): string => shelf.category;
