// An item of a list of names is one name: “乙，丙” is not read as two.
import { department } from "../../records/kinds/department.ts";
import { placeOf } from "../../records/record.ts";
import { words } from "../../records/types/words.ts";
import { defineCheck } from "../check.ts";
import { mingchuan } from "../example-region.ts";
import { asList, namesInOne } from "../names-in-one.ts";
import { valuesOf } from "../values-of.ts";

/** 佐证 describes; the others must name a 汇总 or a 口径, and what they cannot find is said there. */
const otherwise: ReadonlySet<string> = new Set(["佐证", "其中", "不超过", "比率", "要点"]);

const exampleWith = (names: string) => ({
  "明川市/地区.yaml": mingchuan,
  "明川市/部门.yaml": `名称: 明川市文化广电旅游局\n简称: ${names}\n`,
});

export const listsHoldOneNameAnItem = defineCheck({
  name: "lists-hold-one-name-an-item",
  sentence: "列表的每一项只写一个名称",
  why: "列表的各项用方括号里的半角逗号分开，或者各占一行；用顿号、全角逗号连写的，会读成一个很长的名称，哪一个也对不上。书名号、引号、括号里的顿号和逗号不算；写的正是一个已登记部门的名称时也不算。",
  severity: "warning",
  examples: { good: exampleWith("[文旅局, 市文旅局]"), bad: exampleWith("[文旅局，市文旅局]") },
  *examine(record, records) {
    for (const { path, field, value } of lists(record)) {
      if (otherwise.has(field.key)) continue;
      const items = value as readonly string[];
      for (const [index, item] of items.entries()) {
        const names = namesInOne(item);
        const registered = names.length > 1 && records.find(department.name, record, item);
        // A 简称 is itself a name of its department.
        if (names.length < 2 || (registered && registered !== record)) continue;
        yield {
          message: `“${field.key}”的一项写了“${item}”，像是${names.length}个名称，现在读成了一个`,
          place: placeOf(record, [...path, index]),
          hint: `请用半角逗号分开，写成“${asList(field.key, items.flatMap(namesInOne))}”；确是一个名称的，登记豁免`,
        };
      }
    }
  },
});

const lists = valuesOf((type) => type.item === words);
