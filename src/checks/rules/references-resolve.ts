// Every department, project or other record that is named has been written down.
import { offered } from "../../base/nearest.ts";
import { department } from "../../records/kinds/department.ts";
import { placeOf } from "../../records/record.ts";
import type { Records, Scope } from "../../records/records.ts";
import { defineCheck } from "../check.ts";
import { mingchuan } from "../example-region.ts";
import { asList, namesInOne } from "../names-in-one.ts";
import { nearestName } from "../nearest-name.ts";
import { type Reference, referencesOf } from "../references-of.ts";

const departments = "- 名称: 明川市商务局\n  简称: 商务局\n";
const projectOf = (department: string) => `- 编号: mc-001\n  名称: 电子商务扶持\n  主管部门: ${department}\n`;

export const referencesResolve = defineCheck({
  name: "references-resolve",
  sentence: "引用的部门、项目等都已登记",
  why: "按部门汇总、公开和追责都靠名称对上；名称写错一个字，这个项目就从部门的清单里消失了。",
  severity: "error",
  examples: {
    good: {
      "明川市/地区.yaml": mingchuan,
      "明川市/部门.yaml": departments,
      "明川市/2023/项目.yaml": projectOf("商务局"),
    },
    bad: {
      "明川市/地区.yaml": mingchuan,
      "明川市/部门.yaml": departments,
      "明川市/2023/项目.yaml": projectOf("明川商务局"),
    },
  },
  *examine(record, records) {
    for (const reference of referencesOf(record)) {
      const { path, key, refersTo, name } = reference;
      if (records.find(refersTo, record, name)) continue;
      // It was written down and cannot be used: that finding stands where it was written.
      if (records.mayBeBroken(refersTo, record.region, name)) continue;
      yield {
        message: `“${key}”写的“${name}”没有登记在${refersTo}里`,
        place: placeOf(record, path),
        hint: hintForSeveral(reference, record, records) ?? hintFor(records, refersTo, record.region, name),
      };
    }
  },
});

/** Several names written as one, of which some are known. */
function hintForSeveral({ path, key, refersTo, name }: Reference, scope: Scope, records: Records): string | undefined {
  const names = namesInOne(name);
  if (names.length < 2 || !names.some((one) => records.find(refersTo, scope, one))) return undefined;
  return typeof path.at(-1) === "number"
    ? `每一项只写一个${refersTo}，请用半角逗号分开，写成“${asList(key, names)}”`
    : `这一栏只写一个${refersTo}，读到的像是${names.length}个`;
}

const shortName = `是它的另一种叫法，就记在部门.yaml 里它的“${department.fields.shortNames.key}”里`;

function hintFor(records: Records, kind: string, region: string, name: string): string {
  const near = nearestName(records, kind, { region }, name);
  if (near !== undefined) return kind === department.name ? `${offered(near)}${shortName}` : offered(near);
  if (records.named(kind, { region }).length === 0) return `${region}还没有登记${kind}，请先登记，再在这里引用`;
  return `请改成${kind}台账里的名称或编号，或先登记这个${kind}`;
}
