// Whether a region says that a year holds only some of the records of a kind, so that counting them would give a false number.
import { region } from "./kinds/region.ts";
import type { Records, Scope } from "./records.ts";

export function isPartlyRecorded(kind: string, records: Records, scope: Scope): boolean {
  const [home] = records.of(region, { region: scope.region });
  const lists = home?.data.partlyRecorded ?? [];
  return lists.some((one) => one.year === scope.year && one.kinds.some((name) => name === kind));
}
