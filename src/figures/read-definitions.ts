// templates/figures/*.yaml to definitions; what cannot work is left out, with a finding at its line.
import { error } from "../base/diagnostic.ts";
import { Findings, type Outcome, outcome } from "../base/outcome.ts";
import type { World } from "../base/world.ts";
import { readTexts } from "../reading/read-texts.ts";
import { parseYaml } from "../reading/yaml-with-places.ts";
import { readFields } from "../records/read-fields.ts";
import { checkDefinitions } from "./check-definitions.ts";
import { type Definition, definitionFields } from "./definition.ts";
import { formDefinition } from "./form-definition.ts";

/** All definitions by name, in the order of files and lines. */
export async function readDefinitions(
  world: World,
  templates: string,
): Promise<Outcome<ReadonlyMap<string, Definition>>> {
  const findings = new Findings();
  const definitions = new Map<string, Definition>();
  for (const { file, text } of findings.take(await readTexts(world, `${templates}/figures`, /\.ya?ml$/))) {
    readFile(file, text, definitions, findings);
  }
  const wrong = checkDefinitions(definitions);
  findings.add(wrong);
  for (const [id, definition] of definitions) {
    if (wrong.some((one) => one.place === definition.place)) definitions.delete(id);
  }
  return outcome(definitions, findings.all);
}

function readFile(file: string, text: string, definitions: Map<string, Definition>, findings: Findings): void {
  const node = findings.take(parseYaml(file, text));
  if (node === undefined) return;
  if (node.type !== "map") {
    const hint = "每个口径写成“名称: {编码: …, 口径: …, 统计: …}”";
    findings.add([error("figures/definition", "口径文件应由“名称: 定义”组成", { place: node.place, hint })]);
    return;
  }
  for (const { key, keyPlace, value } of node.entries) {
    const at = { place: keyPlace };
    if (value.type !== "map") {
      const hint = "例如：{编码: spot-checks, 口径: …, 统计: 绩效抽评, 方法: 计数, 单位: 个}";
      findings.add([error("figures/definition", `口径“${key}”没有写定义`, { ...at, hint })]);
      continue;
    }
    const earlier = definitions.get(key);
    if (earlier) {
      const related = [{ place: earlier.place, message: "第一次定义在这里" }];
      findings.add([error("figures/definition", `口径“${key}”定义了两次`, { ...at, hint: "请只保留一处", related })]);
      continue;
    }
    const data = findings.take(readFields(definitionFields, value, `口径“${key}”`));
    const definition = data && findings.take(formDefinition(key, data, keyPlace));
    if (definition) definitions.set(key, definition);
  }
}
