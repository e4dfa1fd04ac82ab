// 简称 of departments as people say them: 云栖县教育局 is 县教育局 and 教育局 in the tables of its own county.
import type { ContentMap } from "../reading/content.ts";
import { department } from "../records/kinds/department.ts";

const { name, shortNames } = department.fields;

/** For departments that have none; a word that could mean two of them is nobody's. `region`: its full name. */
export function withShortNames(region: string, departments: readonly ContentMap[]): readonly ContentMap[] {
  const short = departments.map((one) => (one[shortNames.key] === undefined ? shortened(region, one) : []));
  const uses = Map.groupBy([...short.flat(), ...departments.map((one) => one[name.key])], (word) => word);
  return departments.map((one, index) => {
    const own = (short[index] ?? []).filter((word) => uses.get(word)?.length === 1);
    if (own.length === 0) return one;
    const { [name.key]: first = "", ...rest } = one;
    return { [name.key]: first, [shortNames.key]: own, ...rest };
  });
}

function shortened(region: string, { [name.key]: full }: ContentMap): readonly string[] {
  const place = region.replace(/本级$/, "");
  if (typeof full !== "string" || !full.startsWith(place) || full.length < place.length + 2) return [];
  const rest = full.slice(place.length);
  return /[省市县区旗州]$/u.test(place) ? [`${place.slice(-1)}${rest}`, rest] : [rest];
}
