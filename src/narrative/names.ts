// What a template may refer to, and how an unknown name is answered.
import { type Diagnostic, error } from "../base/diagnostic.ts";
import { meant } from "../base/nearest.ts";
import type { ChartDefinition } from "../charts/chart-definition.ts";
import type { Definition } from "../figures/definition.ts";
import { visibilityOf } from "../figures/subject-field.ts";
import type { Visibility } from "../records/field.ts";
import type { RecordKind } from "../records/record-kind.ts";
import { plainWords } from "./language.ts";
import { placeIn, type Statement } from "./parse-template.ts";
import type { TemplateText } from "./template.ts";

export interface Names {
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly partials: ReadonlyMap<string, TemplateText>;
  readonly charts: ReadonlyMap<string, ChartDefinition>;
  /** Whether {{正文}} may stand here. */
  readonly prose: boolean;
  /** Who may see a field of the record the document is about; undefined when there is no such field. */
  field(key: string): Visibility | undefined;
  readonly publicKeys: readonly string[];
}

/** `only`: the fields a document about several records may name, because all of them say the same there. */
export function namesFor(
  subject: RecordKind | undefined,
  definitions: ReadonlyMap<string, Definition>,
  partials: ReadonlyMap<string, TemplateText>,
  prose: boolean,
  only?: readonly string[],
  charts: ReadonlyMap<string, ChartDefinition> = new Map(),
): Names {
  const shown = Object.values(subject?.fields ?? {}).filter((field) => field.visibility === "public");
  return {
    definitions,
    partials,
    charts,
    prose,
    field: (key) => (subject && (only === undefined || only.includes(key)) ? visibilityOf(subject, key) : undefined),
    publicKeys: only ?? shown.map((field) => field.key),
  };
}

/** What is wrong with a plain name that should be a public field of the record; undefined when it is one. */
export function unknownWord(name: string, names: Names): { message: string; hint: string } | undefined {
  const visibility = names.field(name);
  if (visibility === "public") return undefined;
  if (visibility === "internal") return { message: `“${name}”是内部栏目，不能写进文件`, hint: "请改用公开的栏目" };
  const near = meant(name, [...plainWords, ...names.publicKeys]);
  return { message: `没有“${name}”这个名称`, hint: near ?? '数字请写成 {{数 "…"}}' };
}

export const unknownName = (template: TemplateText, node: Statement, message: string, hint: string): Diagnostic =>
  error("narrative/reference", message, { place: placeIn(template, node.loc.start), hint });
