// A 政策体系 goes on as long as one of its projects does; its stages are those of the year and start anew.
import { policySystem } from "../../records/kinds/policy-system.ts";
import { project } from "../../records/kinds/project.ts";
import { asKind } from "../../records/records.ts";
import type { RollRule, RollScene } from "./roll-rule.ts";
import { rolledContent } from "./rolled-content.ts";

const { projects, stages, remark } = policySystem.fields;

export const rollPolicies: RollRule = {
  kind: policySystem.name,
  how: "还有项目在继续。只带继续的项目；“阶段”是上年的，不带，新一年的另行登记",
  decide(record, scene) {
    const named = asKind(record, policySystem)?.data.projects ?? [];
    const { to } = scene.years;
    if (named.length === 0) {
      return { stays: `没有写项目，看不出${to}年是否继续；继续的，补上项目再结转一次` };
    }
    const kept = named.flatMap((name) => goingOn(name, scene));
    if (kept.length === 0) return { stays: "项目都没有结转" };
    const gone = named.length - kept.length;
    return {
      id: record.id,
      content: rolledContent(record, scene, [stages.key, remark.key], { [projects.key]: kept }),
      ...(gone > 0 ? { remark: `${gone}个没有结转的项目没有带` } : {}),
    };
  },
};

/** The project as the new year calls it: by its new 编号 when it was called by its old one. */
function goingOn(name: string, { region, years, records, carried }: RollScene): readonly string[] {
  const meant = records.find(project.name, { region, year: years.from }, name);
  const id = meant && carried.get(meant);
  if (id === undefined) return [];
  return [name === meant?.id ? id : name];
}
