// The regions of content/, by folder and by the name their 地区.yaml gives, and the way a person names one of them, or a year.
import { region } from "../records/kinds/region.ts";
import type { Records } from "../records/records.ts";

/** A region of content/: its folder, and its full name where 地区.yaml says another. */
export interface KnownRegion {
  readonly folder: string;
  readonly name: string;
  /** Of which there are records. */
  readonly years: readonly string[];
}

export const knownRegions = (records: Records): readonly KnownRegion[] =>
  [...new Set(records.all.map((record) => record.region))].map((folder) => {
    const [described] = records.of(region, { region: folder });
    const years = new Set(records.all.flatMap((one) => (one.region === folder ? (one.year ?? []) : [])));
    return { folder, name: described?.data.name ?? folder, years: [...years].sort() };
  });

/** By its folder or its name. */
export function regionTyped(typed: string, regions: readonly KnownRegion[]): KnownRegion | undefined {
  const wanted = typed.normalize("NFC");
  return regions.find(({ folder, name }) => folder === wanted || name === wanted);
}

/** ２０２４年度 is 2024; undefined for what is no year. */
export function yearTyped(typed: string): string | undefined {
  const year = typed.normalize("NFKC").replace(/年度?$/, "");
  return /^(19|20)\d{2}$/.test(year) ? year : undefined;
}
