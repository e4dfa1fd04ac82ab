// 部门: a body that holds a budget, with every name it goes by.
import { optional, required } from "../field.ts";
import { defineKind } from "../record-kind.ts";
import { list } from "../types/composite.ts";
import { reference, words } from "../types/words.ts";

export const department = defineKind({
  name: "部门",
  code: "department",
  level: "region",
  note: "一个预算部门或单位，一个地区的部门写在一个列表里",
  fields: {
    name: required("名称", words, "印在文件上的规范名称", { aliases: ["部门名称", "单位名称", "预算单位名称"] }),
    shortNames: optional("简称", list(words), "台账里可能出现的简称"),
    formerNames: optional("曾用名", list(words), "机构改革前的名称"),
    parent: optional("上级部门", reference("部门"), "下属单位的主管部门"),
    type: optional("类型", words, "行政机关、事业单位等"),
    office: optional("归口科室", words, "财政局内对口的科室", {
      aliases: ["归口处室", "对口科室"],
      visibility: "internal",
    }),
  },
  title: (data) => data.name,
  names: (data) => [data.name, ...(data.shortNames ?? []), ...(data.formerNames ?? [])],
});
