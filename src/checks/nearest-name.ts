// The record that someone probably meant by a name no record has.
import { nearest } from "../base/nearest.ts";
import { oncePerRecords } from "../records/once-per-records.ts";
import type { Records, Scope } from "../records/records.ts";

/** A search costs as much as there are names, so after so many different wrong names there are no more guesses. */
const mostGuesses = 200;

/** The closest name of a record of the kind in the scope; undefined when none is close. */
export function nearestName(records: Records, kind: string, { region, year }: Scope, name: string): string | undefined {
  const known = guesses(records);
  const key = [kind, region, year, name].join("\n");
  if (!known.has(key) && known.size < mostGuesses) {
    const scope = year === undefined ? { region } : { region, year };
    const names = records.named(kind, scope).flatMap((one) => one.kind.names(one.data));
    known.set(key, nearest(name, names));
  }
  return known.get(key);
}

const guesses = oncePerRecords(() => new Map<string, string | undefined>());
