// Definitions against the vocabulary and each other, before anything is computed: unknown names, rings, two figures with one address.
import type { Diagnostic } from "../base/diagnostic.ts";
import { meant } from "../base/nearest.ts";
import { allKinds } from "../records/all-kinds.ts";
import { checkColumns } from "./check-columns.ts";
import { checkUnits } from "./check-units.ts";
import type { Definition, Definitions } from "./definition.ts";
import { isTable, operandsOf } from "./formula.ts";
import { levelsOf, ringFrom } from "./levels.ts";
import { visibilityOf } from "./subject-field.ts";
import { isOfSubject, subjectPrefix } from "./subject-word.ts";
import { wrongDefinition } from "./wrong-definition.ts";

/** Figures of figures of figures: more levels than this nobody can follow. */
const mostLevels = 50;

/** Every definition that cannot work, with the reason at its own line. */
export function checkDefinitions(definitions: Definitions): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const codes = new Map<string, Definition>();
  const levels = levelsOf(definitions);
  for (const definition of definitions.values()) {
    const same = codes.get(definition.code);
    if (same) {
      const message = `编码“${definition.code}”已经给了“${same.id}”`;
      found.push(wrongDefinition(definition, message, "每个口径的编码都要不同"));
    }
    codes.set(definition.code, definition);
    const level = levels.get(definition.id);
    found.push(...wrongName(definition), ...wrongOperands(definition, definitions), ...checkColumns(definition));
    found.push(...wrongLevel(definition, definitions, level));
    // In a ring or a tower nothing has a unit.
    if (level !== undefined && level <= mostLevels) found.push(...checkUnits(definition, definitions));
  }
  return found;
}

/** Templates name a figure between quotation marks, and 本项. means a field of the record. */
function wrongName(definition: Definition): readonly Diagnostic[] {
  if (isOfSubject(definition.id)) {
    return [
      wrongDefinition(definition, `名称不能以“${subjectPrefix}”开头`, "“本项.”专指文件所述记录的栏目，请换一个名称"),
    ];
  }
  if (definition.id.trim() !== definition.id || /["\p{C}]|^$/u.test(definition.id)) {
    return [wrongDefinition(definition, "名称里不能有引号、换行或首尾空格", "请改成一个普通的名称")];
  }
  return [];
}

function wrongOperands(definition: Definition, definitions: Definitions): readonly Diagnostic[] {
  return operandsOf(definition.formula).flatMap((name) => {
    if (isOfSubject(name)) return wrongField(definition, name.slice(subjectPrefix.length));
    const operand = definitions.get(name);
    if (!operand) {
      const hint = meant(name, definitions.keys()) ?? "请先定义这个口径";
      return [wrongDefinition(definition, `引用的口径“${name}”不存在`, hint)];
    }
    if (!isTable(operand.formula)) return [];
    return [wrongDefinition(definition, `引用的“${name}”是一张表，不是一个数`, "请改用得出一个数的口径")];
  });
}

function wrongField(definition: Definition, key: string): readonly Diagnostic[] {
  const met = new Set(allKinds.flatMap((kind) => visibilityOf(kind, key) ?? []));
  if (met.has("internal")) {
    return [wrongDefinition(definition, `“${key}”是内部栏目，不能用来统计或列出`, "请改用公开的栏目")];
  }
  if (met.size > 0) return [];
  return [wrongDefinition(definition, `没有一类记录有“${key}”这一栏`, "请检查栏目名称")];
}

function wrongLevel(
  definition: Definition,
  definitions: Definitions,
  level: number | undefined,
): readonly Diagnostic[] {
  if (level === undefined) {
    const ring = ringFrom(definition.id, definitions);
    if (!ring) return [];
    const shown = ring.length > 8 ? [...ring.slice(0, 6), "…", definition.id] : ring;
    return [wrongDefinition(definition, `口径互相引用成了一个圈：${shown.join(" → ")}`, "请改掉其中一个口径的算法")];
  }
  if (level <= mostLevels) return [];
  const hint = "请把中间的口径合并，直接用记录或更基础的口径来算";
  return [wrongDefinition(definition, `口径一层套一层，超过了${mostLevels}层`, hint)];
}
