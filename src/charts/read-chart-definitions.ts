// templates/charts/*.yaml to definitions of charts; what cannot work is left out, with a finding at its line.
import { type Diagnostic, error } from "../base/diagnostic.ts";
import { Findings, type Outcome, outcome } from "../base/outcome.ts";
import type { Place } from "../base/place.ts";
import type { World } from "../base/world.ts";
import type { Definitions } from "../figures/definition.ts";
import { readTexts } from "../reading/read-texts.ts";
import type { YamlNode } from "../reading/yaml-node.ts";
import { parseYaml } from "../reading/yaml-with-places.ts";
import { readFields } from "../records/read-fields.ts";
import {
  type ChartData,
  type ChartDefinition,
  type ChartDefinitions,
  type ChartSource,
  chartFields,
  formNamed,
} from "./chart-definition.ts";
import { checkChart } from "./check-chart.ts";

const example = "{图形: 柱形图, 数据: 抽评等次分布, 类目: 等次, 数值: 项目数, 单位: 个}";

/** All charts by name, in the order of files and lines; `figures` are the definitions they may be drawn from. */
export async function readChartDefinitions(
  world: World,
  templates: string,
  figures: Definitions,
): Promise<Outcome<ChartDefinitions>> {
  const findings = new Findings();
  const charts = new Map<string, ChartDefinition>();
  for (const { file, text } of findings.take(await readTexts(world, `${templates}/charts`, /\.ya?ml$/))) {
    const node = findings.take(parseYaml(file, text));
    if (node === undefined) continue;
    if (node.type !== "map") {
      const hint = `每个图写成“名称: ${example}”`;
      findings.add([error("charts/definition", "图的文件应由“名称: 定义”组成", { place: node.place, hint })]);
      continue;
    }
    for (const { key, keyPlace, value } of node.entries) {
      const chart = findings.take(readEntry(key, keyPlace, value, charts));
      const wrong = chart ? checkChart(chart, figures) : [];
      findings.add(wrong);
      if (chart && wrong.length === 0) charts.set(key, chart);
    }
  }
  return outcome(charts, findings.all);
}

function readEntry(
  id: string,
  place: Place,
  node: YamlNode,
  charts: ChartDefinitions,
): Outcome<ChartDefinition | undefined> {
  const report = (message: string, hint: string): Diagnostic => error("charts/definition", message, { place, hint });
  if (node.type !== "map") return outcome(undefined, [report(`图“${id}”没有写定义`, `例如：${example}`)]);
  const earlier = charts.get(id);
  if (earlier) {
    const related = [{ place: earlier.place, message: "第一次定义在这里" }];
    const twice = error("charts/definition", `图“${id}”定义了两次`, { place, hint: "请只保留一处", related });
    return outcome(undefined, [twice]);
  }
  const { value: data, diagnostics } = readFields(chartFields, node, `图“${id}”`);
  if (!data) return outcome(undefined, diagnostics);
  const source = sourceOf(data);
  const form = formNamed(data.form);
  if (!source || !form) {
    const message = `图“${id}”${data.table === undefined ? "没有说明数据在哪里" : "写了“数据”，又写了“各项”"}`;
    return outcome(undefined, [report(message, "“数据”（一张表）和“各项”（逐项的口径），请写且只写一种")]);
  }
  const { title = id, category, values, unit, total = false } = data;
  return outcome({ id, title, form, source, category, values, unit, addsUp: total, place });
}

/** Undefined when neither is written, or both. */
function sourceOf({ table, items }: ChartData): ChartSource | undefined {
  if (table !== undefined && items !== undefined) return undefined;
  if (table !== undefined) return { type: "table", figure: table };
  return items === undefined ? undefined : { type: "items", items };
}
