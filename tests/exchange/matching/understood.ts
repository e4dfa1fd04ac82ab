// Tables made by hand, understood for 测试市 in 2024 with what content/ says there.
import { placeText } from "../../../src/base/place.ts";
import { checkImported } from "../../../src/exchange/matching/check-imported.ts";
import { emptyMapping, type Mapping } from "../../../src/exchange/matching/mapping.ts";
import { recordsInTables } from "../../../src/exchange/matching/records-in-tables.ts";
import { gather } from "../../records/gather.ts";
import { testCity } from "../../small-content.ts";
import { file, found, type Made } from "./found.ts";

export const region = "测试市";

interface More {
  /** Path below content/测试市/ → text. */
  readonly content?: Readonly<Record<string, string>>;
  readonly mapping?: Mapping;
  readonly kind?: string;
  /** Null when none was named. */
  readonly year?: string | null;
}

export async function understood(
  tables: readonly Made[],
  { content = {}, mapping = emptyMapping, kind, year = "2024" }: More = {},
) {
  const files = Object.entries({ "地区.yaml": testCity, ...content });
  const { records } = await gather(Object.fromEntries(files.map(([path, text]) => [`${region}/${path}`, text])));
  const { value, diagnostics } = recordsInTables(tables.map(found), {
    region,
    records,
    mapping,
    ...(year !== null && { year }),
    ...(kind && { kind }),
  });
  const said = [...diagnostics, ...checkImported(value.records)];
  return {
    ...value,
    ids: value.records.map(({ wanted }) => wanted.id),
    contents: value.records.map(({ wanted }) => wanted.content),
    /** `error Sheet1!B7 message`. */
    said: said.map(
      ({ severity, place, message }) => `${severity} ${placeText(place).replace(`${file}#`, "")} ${message}`,
    ),
    fields: value.tables.map(({ columns }) => columns.map(({ field, how }) => field ?? how)),
  };
}
