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

export function findKind({ shelf, place }: Pick<Entry, "shelf" | "place">): RecordKind | WrongShelf {
  const kind = allKinds.find((one) => one.name === shelf.category);
  if (!kind) {
    const names = allKinds.map((one) => one.name);
    const near = nearest(shelf.category, names);
    const year = /^\D?\d+年?度?$/.test(shelf.category.normalize("NFKC"));
    const message = year ? `年度文件夹“${shelf.category}”不是四位年份` : `没有“${shelf.category}”这个类别`;
    const hint = year ? "请把文件夹改名为四位年份，例如 2023" : wayTo(shelf.category, near, names);
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

function wayTo(category: string, near: string | undefined, names: readonly string[]): string {
  if (near === undefined) return `可用的类别：${names.join("、")}`;
  // 项目 (2), 项目 - 副本: a copy, or the next part of a long list.
  const part = category.includes(near)
    ? `多余的副本请删除；“${near}”要分几个文件写的，请放进名为“${near}”的文件夹`
    : "";
  return `${offered(near)}${part}`;
}
