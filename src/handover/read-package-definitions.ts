// templates/packages/*.yaml to definitions of packages; what cannot work is left out, with a finding at its line.
import { type Diagnostic, error } from "../base/diagnostic.ts";
import { meant } from "../base/nearest.ts";
import { Findings, type Outcome, outcome } from "../base/outcome.ts";
import type { Place } from "../base/place.ts";
import type { World } from "../base/world.ts";
import { fileName } from "../document/file-name.ts";
import { readTexts } from "../reading/read-texts.ts";
import { valueUnder, type YamlMap } from "../reading/yaml-node.ts";
import { parseYaml } from "../reading/yaml-with-places.ts";
import { allKinds } from "../records/all-kinds.ts";
import { readFields } from "../records/read-fields.ts";
import { type PackageDefinition, packageFields } from "./package-definition.ts";

type Definitions = ReadonlyMap<string, PackageDefinition>;

/** All packages by name, in the order of their files. `types`: every 文种 there is a template for. */
export async function readPackageDefinitions(
  world: World,
  templates: string,
  types: ReadonlySet<string>,
): Promise<Outcome<Definitions>> {
  const findings = new Findings();
  const definitions = new Map<string, PackageDefinition>();
  for (const { file, text } of findings.take(await readTexts(world, `${templates}/packages`, /\.ya?ml$/))) {
    const node = findings.take(parseYaml(file, text));
    if (node === undefined) continue;
    if (node.type !== "map") {
      const hint = "一个文件写一种移交包，第一行写“名称: 人大”这样的栏目";
      findings.add([error("handover/definition", "移交包的文件应由“栏目: 内容”组成", { place: node.place, hint })]);
      continue;
    }
    const data = findings.take(readFields(packageFields, node, "移交包"));
    if (data === undefined) continue;
    const definition = { ...data, place: node.place };
    const wrong = wrongWith(definition, node, types, definitions);
    findings.add(wrong);
    if (wrong.length === 0) definitions.set(data.name, definition);
  }
  return outcome(definitions, findings.all);
}

const kindNames = new Set(allKinds.map(({ name }) => name));

function wrongWith(
  { name, types = [], kinds = [] }: PackageDefinition,
  node: YamlMap,
  knownTypes: ReadonlySet<string>,
  earlier: Definitions,
): readonly Diagnostic[] {
  const report = (place: Place, message: string, hint: string) =>
    error("handover/definition", message, { place, hint });
  const at = (key: string): Place => valueUnder(node, key)?.place ?? node.place;
  const found: Diagnostic[] = [];
  const twin = earlier.get(name);
  if (twin !== undefined) {
    const related = [{ place: twin.place, message: "第一次定义在这里" }];
    const hint = "请换一个名称，或只保留一处";
    found.push(error("handover/definition", `移交包“${name}”定义了两次`, { place: at("名称"), hint, related }));
  }
  if (fileName(name) !== name) {
    found.push(report(at("名称"), `“${name}”不能用作文件名的开头`, `请改成不带标点的短名称，如“${fileName(name)}”`));
  }
  if (types.length === 0 && kinds.length === 0) {
    found.push(report(node.place, `移交包“${name}”没有内容`, "“文种”和“台账”至少写一项"));
  }
  for (const [key, words, known, what] of [
    ["文种", types, knownTypes, "文件模板"],
    ["台账", kinds, kindNames, "记录"],
  ] as const) {
    for (const [index, word] of words.entries()) {
      const list = valueUnder(node, key);
      const place = (list?.type === "list" ? list.items[index]?.place : undefined) ?? at(key);
      if (!known.has(word)) {
        const hint = meant(word, known) ?? `可以写：${[...known].join("、")}`;
        found.push(report(place, `没有“${word}”这种${what}`, hint));
      } else if (words.indexOf(word) !== index) {
        found.push(report(place, `“${word}”写了两次`, "请只保留一处"));
      }
    }
  }
  return found;
}
