// 全国通行的评分规则: the one file of rules that hold wherever a region states no other.
import { required } from "../records/field.ts";
import { defineKind } from "../records/record-kind.ts";
import { standardFields } from "../records/standard-fields.ts";
import { words } from "../records/types/words.ts";

export const nationalStandards = defineKind({
  name: "评分规则",
  code: "national-standards",
  level: "region",
  note: "全国通行的评分规则；地区另有规定的，写在地区.yaml 里",
  fields: {
    name: required("名称", words, "这套规则的名称"),
    ...standardFields,
  },
  title: (data) => data.name,
  names: (data) => [data.name],
});
