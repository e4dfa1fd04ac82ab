// The regions of a portal by their 上级, in the portal's order; those that belong nowhere stand last.
import type { PortalRegion } from "./portal.ts";

export interface RegionGroup {
  /** 湖州市; “其他地区” beside others, empty when no region names one. */
  readonly name: string;
  readonly regions: readonly PortalRegion[];
}

export function regionGroups(regions: readonly PortalRegion[]): readonly RegionGroup[] {
  const byParent = Map.groupBy(regions, ({ parent }) => parent ?? "");
  const alone = byParent.get("") ?? [];
  const named = [...byParent].filter(([parent]) => parent !== "");
  const groups = named.map(([name, own]) => ({ name, regions: [...alone.filter(isItself(name)), ...own] }));
  const rest = alone.filter((region) => !named.some(([name]) => isItself(name)(region)));
  return [...groups, ...(rest.length > 0 ? [{ name: named.length > 0 ? "其他地区" : "", regions: rest }] : [])];
}

/** 湖州市, or 湖州市本级, heads the group of 湖州市. */
const isItself =
  (parent: string) =>
  ({ name }: PortalRegion): boolean =>
    name === parent || name === `${parent}本级`;
