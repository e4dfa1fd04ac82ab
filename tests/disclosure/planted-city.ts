// A city in which everything that must stay inside carries a mark of its own: made from the examples of content/README.md, so that a new kind or field is planted as soon as it is there.
import { readFileSync } from "node:fs";
import { parse, stringify } from "yaml";
import { allKinds } from "../../src/records/all-kinds.ts";
import type { Field, Fields, FieldType } from "../../src/records/field.ts";

/** In every mark of what stays inside, and in every mark of what is public. */
export const inside = "丝雀";
export const outside = "白鹭";

export interface PlantedCity {
  /** Path below content/ → text. */
  readonly files: ReadonlyMap<string, string>;
  readonly internal: readonly string[];
  readonly open: readonly string[];
}

type Value = string | readonly Value[] | Data;
interface Data {
  [key: string]: Value;
}

const readme = readFileSync(new URL("../../content/README.md", import.meta.url), "utf8");
const example = /^`content\/([^`]+)`\n\n```(?:yaml|markdown)\n([\s\S]*?)^```$/gm;
/** There can only be one of each, or one for each report. */
const single = new Set(["地区", "工作总结", "质量评优"]);
/** What keeps the examples, which show one record of a kind each, and their copies free of errors. */
const amends: Readonly<Record<string, Data>> = {
  地区: { 部分登记: [{ 年度: "2023", 类别: ["运行监控"] }] },
  绩效抽评: { 抽评得分: "85" },
  公开审查: { 结论: "同意公开", 不予公开: [] },
};

export function plantedCity(): PlantedCity {
  const internal: string[] = [];
  const open: string[] = [];
  const mark = (): string => {
    internal.push(`金${inside}${letters(internal.length)}`);
    return internal.at(-1) ?? "";
  };
  const markOpen = (): string => {
    open.push(`${outside}${letters(open.length)}`);
    return open.at(-1) ?? "";
  };
  const files = new Map<string, string>();
  for (const [, path = "", text = ""] of readme.matchAll(example)) {
    const kind = allKinds.find(({ name }) => path.split(/[/.]/).includes(name));
    if (!kind) throw new Error(`no kind for ${path}`);
    const { head, body } = parts(text);
    const records = [parse(head, { schema: "failsafe" }) as Data | Data[]].flat();
    for (const record of records) {
      plantInternal(kind.fields, record, mark);
      if (kind.public && kind.fields.source?.type.name === "文字" && kind.name !== "地区") record.来源 = markOpen();
    }
    const kept = single.has(kind.name) ? [] : withheldCopies(kind.name, records[0] ?? {}, kind.fields, mark);
    if (body === undefined) {
      files.set(
        path,
        `# ${mark()}\n${yamlOf(kind.name === "地区" ? { ...records[0], ...amends.地区 } : [...records, ...kept])}`,
      );
      continue;
    }
    files.set(path, `---\n# ${mark()}\n${yamlOf(records[0])}---\n${body}\n\n${markOpen()}。\n`);
    for (const [index, one] of kept.entries()) {
      files.set(
        path.replace(/[^/]+$/, `kept-${index}.md`),
        `---\n${yamlOf(one)}---\n\n## 一、基本情况\n\n${mark()}。\n`,
      );
    }
  }
  return { files, internal, open };
}

/** Copies may share a part; anchors are no YAML that people write. */
const yamlOf = (value: Value | undefined): string => stringify(value, { aliasDuplicateObjects: false });

/** Numbers would be proofread. */
const letters = (number: number): string =>
  [676, 26, 1].map((weight) => String.fromCharCode(65 + (Math.floor(number / weight) % 26))).join("");

function parts(text: string): { readonly head: string; readonly body?: string } {
  const [, head, body] = /^---\n([\s\S]*?)^---\n([\s\S]*)$/m.exec(text) ?? [];
  return head === undefined || body === undefined ? { head: text } : { head, body };
}

/** Every internal field, however deep, is filled in with marks. */
function plantInternal(fields: Fields, data: Data, mark: () => string): void {
  for (const field of Object.values(fields)) {
    const { key, type, visibility } = field;
    if (visibility === "internal") data[key] = sample(type, mark);
    else if (key === "公开") data[key] = withInternal(type.inner ?? {}, data[key], mark);
    else for (const one of groupsIn(data[key])) plantInternal(type.inner ?? type.item?.inner ?? {}, one, mark);
  }
}

function withInternal(fields: Fields, value: Value | undefined, mark: () => string): Data {
  const [group = {}] = groupsIn(value);
  plantInternal(fields, group, mark);
  return group;
}

const groupsIn = (value: Value | undefined): readonly Data[] =>
  (Array.isArray(value) ? value : [value]).filter(
    (one): one is Data => typeof one === "object" && one !== null && !Array.isArray(one),
  );

function sample(type: FieldType<unknown>, mark: () => string): Value {
  if (type.item) return [sample(type.item, mark), sample(type.item, mark)];
  if (type.inner) {
    return Object.fromEntries(
      Object.values(type.inner).map(({ key, type: inner }: Field<unknown>) => [key, sample(inner, mark)]),
    );
  }
  if (type.name === "文字" || type.name === "编号") return mark();
  return type.name === "文号" ? documentNumber(mark()) : type.example;
}

/** Only Chinese characters stand before its year. */
const documentNumber = (mark: string): string =>
  `金${inside}〔2023〕${[...mark.slice(-3)].reduce((sum, sign) => sum * 26 + sign.charCodeAt(0) - 64, 0)}号`;

/** Whole records that must leave no trace: every word of them is a mark. */
function withheldCopies(name: string, record: Data, fields: Fields, mark: () => string): readonly Data[] {
  return ["依申请公开", "不予公开"].map((attribute) => {
    const copy = marked(fields, record, mark);
    plantInternal(fields, copy, mark);
    copy.公开 = { 属性: attribute, 依据: mark(), 索引号: mark(), 内容概述: mark(), 审查人: mark() };
    return { ...copy, ...amends[name] };
  });
}

function marked(fields: Fields, data: Data, mark: () => string): Data {
  const copyOf = (type: FieldType<unknown>, value: Value): Value => {
    if (Array.isArray(value)) return value.map((one) => copyOf(type.item ?? type, one));
    if (typeof value === "object") return marked(type.inner ?? type.item?.inner ?? {}, value as Data, mark);
    if (type.refersTo !== undefined || type.options !== undefined) return value;
    if (type.name === "网址名") return `canary-${mark().slice(-3).toLowerCase()}`;
    if (type.name === "文号") return documentNumber(mark());
    return type.name === "文字" || type.name === "编号" ? mark() : value;
  };
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => {
      const field = Object.values(fields).find((one) => one.key === key || one.aliases.includes(key));
      return [key, field ? copyOf(field.type, value) : value];
    }),
  );
}
