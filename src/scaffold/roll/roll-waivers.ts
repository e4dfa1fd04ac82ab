// A waiver goes along with the 整改 it is about, as long as it is in force in the new year.
import { rectification } from "../../records/kinds/rectification.ts";
import { waiver } from "../../records/kinds/waiver.ts";
import { asKind } from "../../records/records.ts";
import type { RollRule } from "./roll-rule.ts";
import { rolledContent } from "./rolled-content.ts";

export const rollWaivers: RollRule = {
  kind: waiver.name,
  how: "所豁免的整改已经结转，到新一年还没有到期。上年的那一条用不上了，检查时会提醒，请删去",
  decide(record, scene) {
    const { region, years, records, carried } = scene;
    const data = asKind(record, waiver)?.data;
    if (data === undefined || data.until < `${years.to}-01-01`) return { stays: `到${years.to}年已经到期` };
    const { kind, name } = data.target;
    const meant = records.find(kind, { region, year: years.from }, name);
    // Of other records the new year has to show first whether the finding comes up again.
    if (kind !== rectification.name || !meant || !carried.has(meant)) {
      return { stays: "所豁免的不是结转的整改；新一年检查时又提出来的，重新报批登记" };
    }
    return { id: record.id, content: rolledContent(record, scene, [], {}) };
  },
};
