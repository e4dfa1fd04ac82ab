// What a template may refer to, and how an unknown name is answered.
import { type Diagnostic, error } from "../base/diagnostic.ts";
import { meant } from "../base/nearest.ts";
import type { Definition } from "../figures/definition.ts";
import { type Fields, fieldByKey, type Visibility } from "../records/field.ts";
import { plainWords } from "./language.ts";
import { placeIn, type Statement } from "./parse-template.ts";
import type { TemplateText } from "./template.ts";

export interface Names {
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly partials: ReadonlyMap<string, TemplateText>;
  /** Whether {{正文}} may stand here. */
  readonly prose: boolean;
  /** Who may see a field of the record the document is about; undefined when there is no such field. */
  field(key: string): Visibility | undefined;
  readonly publicKeys: readonly string[];
}

export function namesFor(
  subject: Fields,
  definitions: ReadonlyMap<string, Definition>,
  partials: ReadonlyMap<string, TemplateText>,
  prose: boolean,
): Names {
  const shown = Object.values(subject).filter((field) => field.visibility === "public");
  return {
    definitions,
    partials,
    prose,
    field: (key) => fieldByKey(subject, key)?.[1].visibility,
    publicKeys: shown.map((field) => field.key),
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
