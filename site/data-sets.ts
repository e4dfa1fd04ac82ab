// The open data as their pages and the lists need them: data sets by the folder of the lists beside them, and every file.
import type { Publication } from "../src/disclosure/publication.ts";
import { dataSetAddress } from "./address.ts";

export type WholeData = NonNullable<Publication["data"]>;
export type DataTable = NonNullable<Publication["regions"][number]["data"]>["tables"][number];
export type DataFile = DataTable["files"][number];

/** What a page says of a data set, beside what was published of it. */
export interface DataSet extends NonNullable<Publication["regions"][number]["data"]> {
  readonly region: Publication["regions"][number];
  /** Absent for what belongs to all years of a region. */
  readonly year?: string;
  /** The folder of the lists that show the same: mingchuan/2023. */
  readonly beside: string;
  readonly address: string;
}

/** Region by region: what belongs to no year, then year by year. */
export function dataSets({ regions }: Publication): readonly DataSet[] {
  return regions.flatMap((region) => {
    const own = region.data === undefined ? [] : [setOf(region, region.data)];
    return [...own, ...region.years.flatMap(({ year, data }) => (data ? [setOf(region, data, year)] : []))];
  });
}

/** Whether anything of a region is offered as open data. */
export const offersData = ({ data, years }: DataSet["region"]): boolean =>
  data !== undefined || years.some((year) => year.data !== undefined);

function setOf(region: DataSet["region"], data: NonNullable<DataSet["region"]["data"]>, year?: string): DataSet {
  const beside = year === undefined ? region.id : `${region.id}/${year}`;
  return { ...data, region, beside, address: dataSetAddress(data.folder), ...(year === undefined ? {} : { year }) };
}

/** The kinds of records there are data of: code → name. */
export const kindsInData = ({ regions }: Publication): ReadonlyMap<string, string> =>
  new Map(
    regions
      .flatMap(({ data, years }) => [data, ...years.map((year) => year.data)])
      .flatMap((set) => set?.tables ?? [])
      .filter(({ name }) => !name.includes(".") && name !== "figures")
      .map(({ name, title }) => [name, title]),
  );

/** Every file of a region's open data. */
export const filesOfRegion = ({ data, years }: DataSet["region"]): readonly DataFile[] =>
  [data, ...years.map((year) => year.data)].flatMap((set) =>
    set === undefined ? [] : [...set.whole, ...set.tables.flatMap(({ files }) => files)],
  );

export const dataFiles = (publication: Publication): readonly DataFile[] => [
  ...(publication.data?.files ?? []),
  ...publication.regions.flatMap(filesOfRegion),
];
