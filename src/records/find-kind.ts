// Which kind of record a shelf holds, or which one was probably meant.
import { type Diagnostic, error } from "../base/diagnostic.ts";
import { nearest, offered } from "../base/nearest.ts";
import type { Entry } from "../reading/entry.ts";
import { allKinds } from "./all-kinds.ts";
import type { RecordKind } from "./record-kind.ts";

/** A shelf that holds no records: what is wrong, and the kind whose figures and references have to wait for it. */
export interface WrongShelf {
  readonly diagnostic: Diagnostic;
  readonly meant: string;
}

export function findKind({ shelf, place }: Entry): RecordKind | WrongShelf {
  const kind = allKinds.find((one) => one.name === shelf.category);
  if (!kind) {
    const names = allKinds.map((one) => one.name);
    const near = nearest(shelf.category, names);
    const hint = near ? offered(near) : `可用的类别：${names.join("、")}`;
    const message = `没有“${shelf.category}”这个类别`;
    return {
      diagnostic: error("records/unknown-kind", message, { place, hint }),
      meant: near ?? shelf.category,
    };
  }
  if ((kind.level === "year") === (shelf.year !== undefined)) return kind;
  const where = kind.level === "year" ? "“地区/年度/”下面" : "“地区/”下面，不分年度";
  const diagnostic = error("records/wrong-shelf", `${kind.name}应放在${where}`, { place, hint: "请移动这个文件" });
  return { diagnostic, meant: kind.name };
}
