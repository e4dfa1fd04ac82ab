// The definition of a chart against the figures it names: unknown ones, columns without numbers, units that cannot stand side by side.
import { type Diagnostic, error } from "../base/diagnostic.ts";
import { meant } from "../base/nearest.ts";
import { unitShift } from "../base/quantity.ts";
import type { Definitions } from "../figures/definition.ts";
import { isTable } from "../figures/formula.ts";
import { visibilityOf } from "../figures/subject-field.ts";
import { isOfSubject, subjectPrefix } from "../figures/subject-word.ts";
import { unitOf } from "../figures/unit-of.ts";
import { allKinds } from "../records/all-kinds.ts";
import type { ChartForm } from "./chart.ts";
import { type ChartDefinition, type ChartItem, formNames, isColumn } from "./chart-definition.ts";
import { columnsOf, distinct } from "./columns-of.ts";
import { titleWords, unknownWords } from "./title-words.ts";

interface Wrong {
  readonly message: string;
  readonly hint: string;
}

/** Everything that keeps a chart from being drawn, at its own line. */
export function checkChart(chart: ChartDefinition, figures: Definitions): readonly Diagnostic[] {
  const { id, place, source } = chart;
  const found = [
    ...wrongName(chart, figures),
    ...wrongValues(chart),
    ...(source.type === "table" ? wrongTable(chart, source.figure, figures) : wrongItems(chart, source.items, figures)),
  ];
  return found.map(({ message, hint }) => error("charts/definition", `图“${id}”：${message}`, { place, hint }));
}

function* wrongName({ id, title, source }: ChartDefinition, figures: Definitions): Generator<Wrong, void, undefined> {
  if (id.trim() !== id || /["\p{C}]|^$/u.test(id)) {
    yield { message: "名称里不能有引号、换行或首尾空格", hint: "请改成一个普通的名称" };
  }
  if (isOfSubject(id) || figures.has(id)) {
    const why = figures.has(id) ? "与一个口径同名" : `名称不能以“${subjectPrefix}”开头`;
    yield { message: why, hint: `请换一个名称，例如“${id.replace(subjectPrefix, "")}图”` };
  }
  const labels = source.type === "items" ? source.items.map((item) => item.label) : [];
  for (const name of [title, ...labels].flatMap(unknownWords)) {
    const known = titleWords.map((word) => `{{${word}}}`).join("、");
    yield { message: `没有“{{${name}}}”这个名称`, hint: meant(name, titleWords) ?? `可以用：${known}` };
  }
}

/** More series than these cannot be told apart without colour. */
const mostSeries: Readonly<Record<ChartForm, number>> = { columns: 3, bars: 3, lines: 4, radar: 2, progress: 2 };

function* wrongValues({ form, values, category, unit }: ChartDefinition): Generator<Wrong, void, undefined> {
  const name = formNames[form];
  const most = mostSeries[form];
  if (values.length === 0) yield { message: "“数值”没有写列名", hint: "请写明画哪一列的数" };
  if (values.length > most) yield { message: `${name}最多画${most}列数，写了${values.length}列`, hint: "请分成几个图" };
  if (form === "progress" && values.length !== 2) {
    yield { message: "进度图要写两列数值", hint: "先写完成数，再写应达数，例如：数值: [执行率, 序时进度]" };
  }
  if (form === "radar" && unit !== "%") {
    yield { message: `雷达图的单位写的是“${unit}”`, hint: "各轴满分不同，请画得分率，单位写“%”" };
  }
  const twice = values.find((value, at) => value === category || values.indexOf(value) < at);
  if (twice !== undefined) yield { message: `“${twice}”写了两次`, hint: "类目和数值各写一列" };
}

function* wrongTable(chart: ChartDefinition, id: string, figures: Definitions): Generator<Wrong, void, undefined> {
  const definition = figures.get(id);
  if (!definition) {
    const tables = [...figures.values()].filter(({ formula }) => isTable(formula)).map((one) => one.id);
    yield { message: `没有“${id}”这个口径`, hint: meant(id, tables) ?? "请先在 templates/figures 里定义" };
    return;
  }
  const columns = columnsOf(definition, figures);
  if (!columns) {
    yield { message: `“${id}”是一个数，不是表`, hint: "几个数放在一个图里，请写在“各项”里" };
    return;
  }
  const titles = columns.map((column) => column.title);
  for (const named of [chart.category, ...chart.values]) {
    const column = columns.find(({ title }) => isColumn(title, named));
    if (!column) {
      const hint = meant(named, titles) ?? `可以写：${titles.join("、")}`;
      yield { message: `“${id}”没有“${named}”这一列`, hint };
    } else if (named !== chart.category) {
      if (!column.numbers) {
        yield { message: `“${named}”这一列不是数字`, hint: "数值请写金额、数量、比率或分数的列" };
      } else yield* wrongUnits(column.numbers.units, named, chart.unit, column.numbers.bare);
    }
  }
}

function* wrongItems(
  { values, unit }: ChartDefinition,
  items: readonly ChartItem[],
  figures: Definitions,
): Generator<Wrong, void, undefined> {
  if (items.length === 0) yield { message: "“各项”是空的", hint: "例如：各项: [{项: 优, 口径: 抽评优等项目数}]" };
  for (const { label, figures: ids } of items) {
    if (ids.length !== values.length) {
      const message = `“${label}”写了${ids.length}个口径，“数值”有${values.length}列`;
      yield { message, hint: "每一项的口径要与“数值”一一对应" };
    }
    for (const id of ids) {
      const wrong = wrongNumber(id, figures);
      if (wrong) yield wrong;
      else yield* wrongUnits(distinct([unitOf(id, figures)]), id, unit);
    }
  }
}

function wrongNumber(id: string, figures: Definitions): Wrong | undefined {
  if (isOfSubject(id)) {
    const key = id.slice(subjectPrefix.length);
    if (allKinds.some((kind) => visibilityOf(kind, key) === "public")) return undefined;
    return { message: `没有一类记录有“${key}”这一栏，或者它是内部栏目`, hint: "请检查栏目名称" };
  }
  const definition = figures.get(id);
  if (!definition) {
    return { message: `没有“${id}”这个口径`, hint: meant(id, figures.keys()) ?? "请先在 templates/figures 里定义" };
  }
  if (!isTable(definition.formula)) return undefined;
  return { message: `“${id}”是一张表，不是一个数`, hint: `一张表请写成“数据: ${id}”` };
}

/** `bare`: numbers that do not say their unit cannot be told to be in another. */
function* wrongUnits(
  units: readonly string[],
  named: string,
  unit: string,
  bare = false,
): Generator<Wrong, void, undefined> {
  const unfit = units.find((one) => (bare ? one !== unit : unitShift(one, unit) === undefined));
  if (unfit === undefined) return;
  const hint = bare ? `请把“单位”写成“${unfit}”` : "一个图里的数要用同一种单位，请检查“单位”";
  yield { message: `“${named}”的单位是“${unfit}”，不能画成“${unit}”`, hint };
}
