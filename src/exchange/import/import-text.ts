// What an import did or would do, in words: which sheets were read as what, and what happens to how many records.
import type { ConcernedRecord, PlannedChange } from "../../editing/planned-change.ts";
import type { ImportedRecords, UnderstoodTable } from "../matching/imported.ts";
import type { ImportPlan } from "./import-workbooks.ts";

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
function changeText(change: PlannedChange): readonly string[] {
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

export interface HowItEnded {
  /** Nothing was to be written. */
  readonly dry: boolean;
  readonly done: boolean;
  /** Rules found errors in the records that come in. */
  readonly broken: boolean;
  /** The file of what is to be confirmed. */
  readonly mapping: string;
}

/** What came of it, and what to do next. */
export function endingText(
  { understood: { questions }, trial, allowed, leftOut }: ImportPlan,
  { dry, done, broken, mapping }: HowItEnded,
): readonly string[] {
  if (questions.length > 0) {
    const unsure = `有${questions.length}处拿不准`;
    const answer = "把“待确认”改成后面列出的答案之一，再导入一次。";
    return [
      ...questions.map(({ text }) => `拿不准：${text}`),
      dry
        ? `${unsure}。正式导入时会写进 ${mapping}，${answer}`
        : `${unsure}，没有导入。请用记事本打开 ${mapping}，${answer}`,
    ];
  }
  if (!trial || !allowed) return ["没有导入，台账没有变动。请按上面的问题改好表格，再导入一次。"];
  const left = leftOut === 0 ? [] : [`有读不懂的格、没有导入的记录：${leftOut}条`];
  const counts = [...changeText(trial), ...left];
  if (dry) return ["如果导入：", ...counts, "这次只是试算，没有写任何文件。"];
  if (!done) return ["没有写成，台账没有变动。"];
  const next = broken
    ? "有错误的记录也导入了，但改好以前不会用来生成文件：请改好表格再导入一次（只改变化了的），或直接在台账里改。"
    : "接下来：npm run check 检查，npm run build 生成文件和网站。";
  return ["已经导入：", ...counts, next];
}
