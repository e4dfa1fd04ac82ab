// Units that a definition puts together and that do not measure the same thing, found before anything is computed.
import type { Diagnostic } from "../base/diagnostic.ts";
import { unitShift } from "../base/quantity.ts";
import type { Definition, Definitions } from "./definition.ts";
import { operandsOf } from "./formula.ts";
import { unitOf } from "./unit-of.ts";
import { wrongDefinition } from "./wrong-definition.ts";

export function checkUnits(definition: Definition, definitions: Definitions): readonly Diagnostic[] {
  const { id, formula, display } = definition;
  const wrong = (message: string, hint: string): readonly Diagnostic[] => [wrongDefinition(definition, message, hint)];
  const { type } = formula;
  if (type === "ratio" || type === "add" || type === "subtract") {
    const units = operandsOf(formula).map((name) => unitOf(name, definitions));
    const told = [...new Set(units.filter((unit) => unit !== undefined))];
    const [first = "", ...others] = told;
    if (others.some((unit) => unitShift(unit, first) === undefined)) {
      const done = type === "ratio" ? "相除" : "相加减";
      const named = told.map((unit) => (unit === "" ? "没有单位" : unit)).join("、");
      return wrong(`各口径的单位（${named}）不一致，不能${done}`, "请改用单位相同的口径；计数的口径请写明“单位”");
    }
    if (type !== "ratio" && display !== undefined && told.some((unit) => unitShift(unit, display) === undefined)) {
      return wrong(`“${first}”不能换算成“${display}”`, "请检查“显示”");
    }
  }
  if (type === "growth" && unitOf(formula.of[0], definitions) === "%") {
    const hint = `请把“同比”改成“增减”，得出比上年提高或下降几个百分点`;
    return wrong(`“${formula.of[0]}”是百分比，不宜再算增长百分之几`, hint);
  }
  const unit = unitOf(id, definitions);
  if (display !== undefined && unit !== undefined && unitShift(unit, display) === undefined) {
    return wrong(`“${unit === "" ? "没有单位的数" : unit}”不能换算成“${display}”`, "请检查“显示”");
  }
  return [];
}
