// A 整改 that is not done yet stays in the ledger under its own 编号, with its steps so far, until it is struck off.
import { contentOfRecord, pairsIn } from "../../records/content-of-record.ts";
import { rectification } from "../../records/kinds/rectification.ts";
import { asKind } from "../../records/records.ts";
import { carriedOrigin } from "./carried-origin.ts";
import type { RollRule } from "./roll-rule.ts";
import { rolledContent } from "./rolled-content.ts";

const { source } = rectification.fields;

export const rollRectifications: RollRule = {
  kind: rectification.name,
  how: "还没有整改完成。编号、来源、时限和进展照抄，销号前一直用原来的编号；以后的进展和完成日期登记在新一年的台账里",
  decide(record, scene) {
    const data = asKind(record, rectification)?.data;
    if (data?.status === "已整改" || data?.done !== undefined) return { stays: "已经整改完成" };
    if (data?.status === undefined) {
      return { stays: "没有写状态，看不出是否已经整改；没有整改完的，补上状态再结转一次" };
    }
    const origin = carriedOrigin(pairsIn(contentOfRecord(record)[source.key]), scene);
    return { id: record.id, content: rolledContent(record, scene, [], { [source.key]: origin }) };
  },
};
