// A kind of record: its name, where it stands, its fields, and how it is told apart from others of its kind.
import type { DataOf, Fields } from "./field.ts";
import { optional } from "./field.ts";
import { group } from "./types/composite.ts";
import { date } from "./types/times.ts";
import { choice, code, words } from "./types/words.ts";

/** Fields every record may carry. */
export const commonFields = {
  source: optional("来源", words, "这条记录所依据的文件或材料"),
  disclosure: optional(
    "公开",
    group("公开", {
      attribute: optional("属性", choice("公开属性", ["主动公开", "依申请公开", "不予公开"]), "政府信息公开属性"),
      basis: optional("依据", words, "不主动公开时的依据"),
      date: optional("日期", date, "公开日期"),
      formed: optional("形成日期", date, "信息形成的日期，从这天起算公开期限"),
      index: optional("索引号", code, "政府信息公开目录里的索引号"),
      summary: optional("内容概述", words, "政府信息公开目录里的内容概述"),
      reviewed: optional("审查日期", date, "公开审查的日期"),
      reviewer: optional("审查人", words, "负责公开审查的人", { visibility: "internal" }),
    }),
    "政府信息公开的属性、依据、日期和审查",
  ),
  remark: optional("备注", words, "只供内部查看的说明", { visibility: "internal" }),
} satisfies Fields;

/** A kind may name a common field itself, to require it or to explain it better. */
export type WithCommon<Map extends Fields> = Map & Omit<typeof commonFields, keyof Map>;

export interface RecordKind<Map extends Fields = Fields> {
  /** 绩效评价: the name of its folder or file. */
  readonly name: string;
  /** evaluation: its name in addresses and data. */
  readonly code: string;
  /** Whether it stands below a region or below a region's year. */
  readonly level: "region" | "year";
  /** 说明: what one record of this kind is. */
  readonly note: string;
  readonly fields: Map;
  /** What it is called in sentences and messages. */
  title(data: DataOf<Map>): string;
  /** What tells it apart within its region and year, and what references may use; the first is its id. */
  names(data: DataOf<Map>): readonly string[];
  /** False for kinds that stay inside the bureau unless a record says otherwise. */
  readonly public: boolean;
  /** Of a public kind, the records that stay inside all the same, unless they say otherwise. */
  isWithheld?(data: DataOf<Map>): boolean;
  /** Whether a Markdown body belongs to it. */
  readonly prose: boolean;
}

interface KindDefinition<Map extends Fields> extends Omit<RecordKind<WithCommon<Map>>, "fields" | "public" | "prose"> {
  readonly fields: Map;
  readonly public?: boolean;
  readonly prose?: boolean;
}

/** Adds the common fields and the defaults: public, without prose. */
export const defineKind = <Map extends Fields>(definition: KindDefinition<Map>): RecordKind<WithCommon<Map>> => ({
  public: true,
  prose: false,
  ...definition,
  // Twice, so that its own fields come first and also win.
  fields: { ...definition.fields, ...commonFields, ...definition.fields },
});
