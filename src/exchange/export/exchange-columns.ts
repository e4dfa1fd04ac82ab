// The columns of the exchange layout: one for each field of a kind or of a list's items, headed with its key.
import type { Content, ContentMap } from "../../reading/content.ts";
import type { Field, Fields, Visibility } from "../../records/field.ts";
import { prose } from "../../records/types/words.ts";

export interface ExchangeColumn {
  /** 公开·属性 */
  readonly title: string;
  /** The keys that lead to its value; none for an item that is one text itself. */
  readonly path: readonly string[];
  readonly field: Field<unknown>;
  /** Whether a row without it cannot be read. */
  readonly required: boolean;
}

/** A list with a sheet of its own. */
export interface ExchangeList {
  readonly field: Field<unknown>;
  readonly columns: readonly ExchangeColumn[];
}

/** Which fields an export shows. */
export type Shown = (visibility: Visibility) => boolean;
export const everything: Shown = () => true;
export const publicOnly: Shown = (visibility) => visibility === "public";

/** In the order of the form; lists that have sheets of their own are left out. */
export function columnsOf(fields: Fields, shown: Shown): readonly ExchangeColumn[] {
  return Object.values(fields).flatMap((field): readonly ExchangeColumn[] => {
    if (!shown(field.visibility) || hasOwnSheet(field)) return [];
    const { key, required, type } = field;
    if (type.inner === undefined) return [{ title: key, path: [key], field, required }];
    return columnsOf(type.inner, shown).map((one) => ({
      ...one,
      title: `${key}·${one.title}`,
      path: [key, ...one.path],
      required: required && one.required,
    }));
  });
}

export function listsOf(fields: Fields, shown: Shown): readonly ExchangeList[] {
  return Object.values(fields)
    .filter((field) => shown(field.visibility) && hasOwnSheet(field))
    .map((field) => {
      const inner = field.type.item?.inner;
      return { field, columns: inner ? columnsOf(inner, shown) : [ownText(field)] };
    });
}

/** Its items are rows of a form, or as long as sentences. */
const hasOwnSheet = ({ type: { item } }: Field<unknown>): boolean => item?.inner !== undefined || item === prose;

const ownText = (field: Field<unknown>): ExchangeColumn => ({
  title: field.key,
  path: [],
  field: { ...field, type: field.type.item ?? field.type },
  required: true,
});

/** What a record says in a column; undefined where it says nothing. */
export function contentAt(content: Content | undefined, path: readonly string[]): Content | undefined {
  const [key, ...rest] = path;
  if (key === undefined || content === undefined) return content;
  return isMap(content) ? contentAt(content[key], rest) : undefined;
}

const isMap = (content: Content): content is ContentMap => typeof content === "object" && !Array.isArray(content);
