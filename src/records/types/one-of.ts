// A field type with several ways to fill it in, exactly one of which is used.
import { error } from "../../base/diagnostic.ts";
import { outcome } from "../../base/outcome.ts";
import type { Place } from "../../base/place.ts";
import type { DataOf, Fields, FieldType } from "../field.ts";
import { group } from "./composite.ts";

/** A group of optional fields of which exactly one has a value. */
export function oneOf<Map extends Fields>(name: string, inner: Map): FieldType<DataOf<Map>> {
  const all = group(name, inner);
  const keys = Object.values(inner).map((field) => field.key);
  const [first] = Object.values(inner);
  return {
    ...all,
    onlyOne: true,
    example: first ? `{${first.key}: ${first.type.example}}` : "{}",
    read(node, key) {
      if (node.type === "scalar") return outcome(undefined, [withoutKey(key, keys, node.place)]);
      const read = all.read(node, key);
      if (read.value === undefined) return read;
      const filled = Object.values(read.value).filter((value) => value !== undefined).length;
      if (filled === 1) return read;
      const found = error("records/not-one-of", `“${key}”应只填一栏，读到的是${filled}栏`, {
        place: node.place,
        hint: `请从中选一栏：${keys.join("、")}`,
      });
      return outcome(undefined, [...read.diagnostics, found]);
    },
  };
}

const withoutKey = (key: string, keys: readonly string[], place: Place) =>
  error("records/not-a-group", `“${key}”没有写明是哪一栏，读到的不是“键: 值”`, {
    place,
    hint: `请另起一行，缩进后从中选一栏写成“键: 值”：${keys.join("、")}`,
  });
