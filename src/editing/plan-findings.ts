// What is said of records that cannot be brought into content/ just like that.
import { type Diagnostic, error, warning } from "../base/diagnostic.ts";
import type { Place } from "../base/place.ts";
import type { RecordKind } from "../records/record-kind.ts";
import { shorten } from "../records/types/scalar.ts";
import { conflictText } from "./conflict-text.ts";
import type { WantedRecord } from "./content-change.ts";
import type { Conflict } from "./merge-record.ts";
import type { Prefer } from "./planned-change.ts";
import type { StandingRecord } from "./standing-shelf.ts";

export function conflictFinding(
  kind: RecordKind,
  id: string,
  conflict: Conflict,
  place: Place,
  prefer: Prefer,
): Diagnostic {
  const { field, stands, wanted } = conflict;
  const which = `${kind.name}“${shorten(id)}”的“${field}”`;
  const [done, hint] =
    prefer === "workbook"
      ? ["已改成要写入的", "请核对；要保留台账里原来的内容，请改回来，并在工作簿里改成一样的"]
      : ["保留台账里的", "请核对哪一个对：台账对的，把工作簿改成一样；工作簿对的，把台账改成一样，或选择以工作簿为准"];
  return warning("editing/conflict", `${which}：${conflictText(stands, wanted)}，${done}`, {
    place,
    hint,
    related: [{ place: conflict.place, message: "台账里写在这里" }],
  });
}

export function wantedTwice(kind: RecordKind, id: string, place: Place, earlier: WantedRecord): Diagnostic {
  const related = earlier.place ? [{ place: earlier.place, message: "第一次在这里" }] : [];
  return error("editing/wanted-twice", `${kind.name}“${shorten(id)}”要写入两次，第二次没有写入`, {
    place,
    hint: "同一条记录请只留一行；是两条记录的，请改正编号",
    related,
  });
}

export function manyMeant(kind: RecordKind, id: string, place: Place, found: readonly StandingRecord[]): Diagnostic {
  return error(
    "editing/many-meant",
    `台账里有${found.length}条${kind.name}叫“${shorten(id)}”，不知道是哪一条，没有写入`,
    {
      place,
      hint: "请填写编号",
      related: found.map(({ entry }) => ({ place: entry.place, message: "叫这个名称的记录" })),
    },
  );
}

export function damaged(kind: RecordKind, id: string, place: Place, standing: Place): Diagnostic {
  return error("editing/damaged", `台账里的${kind.name}“${shorten(id)}”写法有错，没有写入`, {
    place,
    hint: "请先运行 npm run check，改正台账里的这一条，再重新导入",
    related: [{ place: standing, message: "台账里写在这里" }],
  });
}

export function unknownField(kind: RecordKind, key: string, place: Place): Diagnostic {
  return error("editing/unknown-field", `${kind.name}没有“${shorten(key)}”这一栏，没有写入`, {
    place,
    hint: `可用的栏目：${Object.values(kind.fields)
      .map((field) => field.key)
      .join("、")}`,
  });
}
