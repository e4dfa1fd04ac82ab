// The labels of a form: 项目名称 | 养老助餐 | 主管部门 | 市民政局, in the rows that belong to no table.
import type { FoundLabel } from "../found-table.ts";
import { cellPlace } from "../grid.ts";
import { headWord, isHeadWord } from "./head-words.ts";
import { plain, title } from "./plain-text.ts";
import type { SheetView, Standing } from "./sheet-view.ts";
import { unitInLine, withoutUnit } from "./units.ts";

/** What lines above lists say too: who filled in what, when, in which unit. */
const information =
  /^(?:填报|编制|制表|填表|报送|上报|汇总)?(?:单位|部门|日期|时间|人)$|^(?:金额单位|计量单位|年度|地区|统计时点|审核人|联系人|联系电话)$/u;

export interface LabelLine {
  readonly labels: readonly FoundLabel[];
  /** Whether some of them say more than who filled in the sheet: then it is a form. */
  readonly isForm: boolean;
}

export function labelsInRow(file: string, view: SheetView, row: number): LabelLine {
  const across = view.across(row);
  const side = sideOf(across, row);
  const line = across.filter((one) => one !== side && one.top === row);
  const unit = side && withoutUnit(side.cell.text).unit;
  const labels: FoundLabel[] = [];
  let isForm = false;
  for (let at = 0; at + 1 < line.length; at += 1) {
    const [name, value] = [line[at], line[at + 1]];
    if (!name || !value || !isLabel(name, value)) continue;
    const words = withoutUnit(name.cell.text.replace(/\s*[:：]\s*$/u, ""));
    const own = words.unit ?? unit;
    labels.push({
      title: words.title.replace(/[:：]$/u, ""),
      ...(own !== undefined && { unit: own }),
      cell: value.cell,
      place: cellPlace(file, view.sheet.name, value.top, value.left),
    });
    isForm ||= !information.test(plain(words.title));
    at += 1;
  }
  return { labels, isForm };
}

/** 项目资金（万元）, merged downwards beside several lines. */
function sideOf([first, second, ...others]: readonly Standing[], row: number): Standing | undefined {
  if (!first || !second || first.bottom === first.top) return undefined;
  return others.length > 0 || first.top < row || first.bottom > second.bottom ? first : undefined;
}

/** A value may read like a head: 养老服务专项资金. It is none only when it is itself the name of a field. */
function isLabel(name: Standing, value: Standing): boolean {
  if (name.cell.type !== "text" || !isHeadWord(name.cell.text)) return false;
  if (unitInLine(name.cell.text) !== undefined) return false;
  return value.left === name.right + 1 && headWord(value.cell.text) !== "known";
}

/** A line of words: 填报单位：明川市财政局　金额单位：万元. */
export const lineText = (view: SheetView, row: number): string =>
  view
    .beginning(row)
    .map(({ cell }) => title(cell.text))
    .join("　");
