// templates/standards and templates/calendar to the rulebook; what is missing or wrong there is said once, and the checks that need it wait.
import { type Diagnostic, error, warning } from "../base/diagnostic.ts";
import { Findings, type Outcome, outcome } from "../base/outcome.ts";
import type { World } from "../base/world.ts";
import type { Entry } from "../reading/entry.ts";
import { readTexts } from "../reading/read-texts.ts";
import type { YamlMap, YamlNode } from "../reading/yaml-node.ts";
import { parseYaml } from "../reading/yaml-with-places.ts";
import type { Fields } from "../records/field.ts";
import { readFields } from "../records/read-fields.ts";
import type { LiangjiRecord } from "../records/record.ts";
import type { RecordKind } from "../records/record-kind.ts";
import { holidayNotice } from "./holiday-notice.ts";
import { nationalStandards } from "./national-standards.ts";
import { Rulebook } from "./rulebook.ts";
import { WorkCalendar } from "./work-calendar.ts";

export async function readRulebook(world: World, templates: string): Promise<Outcome<Rulebook>> {
  const findings = new Findings();
  const standards = findings.take(await readFolder(world, `${templates}/standards`, nationalStandards));
  const notices = findings.take(await readFolder(world, `${templates}/calendar`, holidayNotice));
  const [national, ...more] = standards;
  if (!national && findings.all.length === 0) findings.add([noStandards(templates)]);
  findings.add(more.map((one) => secondStandards(one, national)));
  const calendar = new WorkCalendar(
    notices.map(({ data }) => ({ year: data.year, off: data.off.flat(), worked: data.worked ?? [] })),
  );
  return outcome(new Rulebook(national, calendar), findings.all);
}

/** All records of the kind in the folder's files; each file holds one, or a list of them. */
async function readFolder<Map extends Fields>(
  world: World,
  folder: string,
  kind: RecordKind<Map>,
): Promise<Outcome<readonly LiangjiRecord<Map>[]>> {
  const findings = new Findings();
  const records: LiangjiRecord<Map>[] = [];
  for (const { file, text } of findings.take(await readTexts(world, folder, /\.ya?ml$/))) {
    const node = findings.take(parseYaml(file, text));
    for (const item of itemsOf(node)) {
      if (item.type !== "map") {
        const hint = "请写成“键: 值”的形式";
        findings.add([error("standards/not-a-map", `${kind.name}应分栏填写`, { place: item.place, hint })]);
        continue;
      }
      const data = findings.take(readFields(kind.fields, item, kind.name));
      if (!data) continue;
      const title = kind.title(data);
      records.push({ kind, id: title, title, region: "", place: item.place, data, entry: entryOf(item, kind) });
    }
  }
  return outcome(records, findings.all);
}

const itemsOf = (node: YamlNode | undefined): readonly YamlNode[] =>
  node === undefined ? [] : node.type === "list" ? node.items : [node];

const entryOf = (map: YamlMap, { name }: { readonly name: string }): Entry => ({
  shelf: { region: "", category: name },
  place: map.place,
  map,
});

const noStandards = (templates: string): Diagnostic =>
  warning("standards/none", "没有找到全国通行的评分规则，地区没有另行规定的等次、计分、预警都没有核对", {
    place: { file: `${templates}/standards` },
    hint: `请从安装包里恢复 ${templates}/standards/评分规则.yaml`,
  });

const secondStandards = (
  extra: LiangjiRecord<Fields & object>,
  first: LiangjiRecord<Fields & object> | undefined,
): Diagnostic =>
  error("standards/twice", "全国通行的评分规则有两份", {
    place: extra.place,
    hint: "请只保留一份；地区自己的规定写在地区.yaml 里",
    ...(first ? { related: [{ place: first.place, message: "第一份在这里" }] } : {}),
  });
