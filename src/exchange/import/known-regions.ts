// The regions of content/, by folder and by the name their 地区.yaml gives.
import { region } from "../../records/kinds/region.ts";
import type { Records } from "../../records/records.ts";
import type { KnownRegion } from "./home-of.ts";

export const knownRegions = (records: Records): readonly KnownRegion[] =>
  [...new Set(records.all.map((record) => record.region))].map((folder) => {
    const [described] = records.of(region, { region: folder });
    const years = new Set(records.all.flatMap((one) => (one.region === folder ? (one.year ?? []) : [])));
    return { folder, name: described?.data.name ?? folder, years: [...years].sort() };
  });
