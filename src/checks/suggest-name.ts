// What to do about a name that stands for no record: the name probably meant, or where to write the record down.
import { nearest } from "../base/nearest.ts";
import type { Records } from "../records/records.ts";
import { oncePerRecords } from "./once-per-records.ts";

/** Looking a name up costs as much as there are names, so after so many different wrong names the advice is general. */
const mostSuggestions = 200;

/** A hint for a name that no record of the kind has in the region. */
export function suggestName(records: Records, kind: string, region: string, name: string): string {
  const given = suggestions(records);
  const key = [kind, region, name].join("\n");
  const known = given.get(key);
  if (known !== undefined) return known;
  if (given.size >= mostSuggestions) return general(kind);
  const names = records.namesOf(kind, region);
  const near = nearest(name, names);
  const hint = near
    ? `您是不是要写“${near}”？`
    : names.length === 0
      ? `${region}还没有登记${kind}，请先登记，再在这里引用`
      : general(kind);
  given.set(key, hint);
  return hint;
}

const suggestions = oncePerRecords(() => new Map<string, string>());

const general = (kind: string): string => `请改成${kind}台账里的名称或编号，或先登记这个${kind}`;
