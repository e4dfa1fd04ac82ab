// One column of a list, as 列 names it: a field; or a field under another head, with others written round it, or in percent of another.
import { outcome } from "../base/outcome.ts";
import { type DataOf, type Fields, type FieldType, optional, required } from "../records/field.ts";
import { group } from "../records/types/composite.ts";
import { words } from "../records/types/words.ts";
import { columnTitle } from "./column.ts";

export const columnFields = {
  key: required("栏目", words, "显示哪个栏目"),
  title: optional("表头", words, "表头的叫法；不写时就是栏目的名称"),
  before: optional("前", words, "写在前面的栏目，如方向：≥86；栏目没有填的不写，方向是“定性”的也不写"),
  after: optional("后", words, "写在后面的栏目，如计量单位：86个；栏目没有填的不写"),
  of: optional("占", words, "改为显示栏目占它的百分比，如 {栏目: 执行, 占: 全年预算, 表头: 执行率}"),
} satisfies Fields;

export interface ListColumn extends DataOf<typeof columnFields> {
  readonly title: string;
}

/** The column that counts the rows. */
export const rowNumber = "序";
/** The column that says which place a row takes in the order of the list. */
export const rank = "名次";

const spelledColumn = group("列", columnFields);

export const columnType: FieldType<ListColumn> = {
  name: "列",
  example: "主管部门",
  read(node, key) {
    if (node.type === "map") {
      const { value, diagnostics } = spelledColumn.read(node, key);
      return outcome(value && { ...value, title: value.title ?? columnTitle(value.key) }, diagnostics);
    }
    const { value, diagnostics } = words.read(node, key);
    return outcome(value === undefined ? undefined : plainColumn(value), diagnostics);
  },
};

/** A field under its own name. */
const plainColumn = (key: string): ListColumn => ({
  key,
  title: columnTitle(key),
  before: undefined,
  after: undefined,
  of: undefined,
});

/** Whether it is no more than a name. */
export const isPlainColumn = ({ key, title, before, after, of }: ListColumn): boolean =>
  title === columnTitle(key) && before === undefined && after === undefined && of === undefined;

/** Every key a column reads. */
export const keysOfColumn = ({ key, before, after, of }: ListColumn): readonly string[] =>
  [key, before, after, of].filter((one) => one !== undefined);
