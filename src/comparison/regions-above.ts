// Which regions hold which: what a city publishes may count its counties already.
import type { SourceRegion } from "./compared-source.ts";

/** Of each region, by its id, the names of those above it: by 上级, step by step, and by full names like 绍兴市上虞区. */
export type RegionsAbove = ReadonlyMap<string, ReadonlySet<string>>;

const wholePlace = /[省市州盟区县旗]$/u;

export function regionsAbove(regions: readonly SourceRegion[]): RegionsAbove {
  const parents = new Map(regions.map(({ name, parent }) => [name, parent]));
  const names = new Set(parents.keys());
  return new Map(
    regions.map(({ id, name, parent }) => {
      const above = new Set(beginnings(name).filter((one) => names.has(one) && wholePlace.test(one)));
      for (let up = parent; up !== undefined && up !== name && !above.has(up); up = parents.get(up)) above.add(up);
      return [id, above];
    }),
  );
}

function beginnings(name: string): readonly string[] {
  const signs = [...name.slice(0, longestName)];
  return signs.map((_, at) => signs.slice(0, at).join("")).filter((one) => one !== "");
}

/** A name longer than this begins with no place that anybody knows. */
const longestName = 60;
