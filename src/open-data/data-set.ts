// The data of one region, or of one year of it: what they are called, where they stand, and the tables and records in them.

import type { PublishedRegion, PublishedYear } from "../disclosure/publication.ts";
import { allKinds } from "../records/all-kinds.ts";
import { contentOfData, publicFields } from "../records/content-of-data.ts";
import { region as regionKind } from "../records/kinds/region.ts";
import { oncePerRecords } from "../records/once-per-records.ts";
import type { LiangjiRecord } from "../records/record.ts";
import type { RecordKind } from "../records/record-kind.ts";
import { asKind, type Records, type Scope } from "../records/records.ts";
import { isGroup } from "../records/types/composite.ts";
import { figureObjects, figureTables, yearFigures } from "./figure-tables.ts";
import { type Terms, termsOf } from "./licence.ts";
import type { Table } from "./table.ts";
import { tablesOfKind } from "./tables-of-kind.ts";

/** The tables of one kind, or of the figures, and the same as JSON. */
export interface DataPart {
  /** self-evaluation: the name of its JSON. */
  readonly code: string;
  readonly title: string;
  readonly note: string;
  readonly tables: readonly Table[];
  objects(): readonly object[];
}

export interface DataSet {
  readonly region: PublishedRegion;
  readonly year?: PublishedYear;
  /** Below the site's root: data/mingchuan/2023. */
  readonly folder: string;
  /** mingchuan-2023: what it is called where only ASCII is safe. */
  readonly name: string;
  /** 明川市2023年度. */
  readonly title: string;
  readonly parts: readonly DataPart[];
  readonly terms: Terms;
  /** The day its records stand at, when the region says. */
  readonly asOf?: string;
}

/** First what belongs to no year, then year by year; those without anything in them are left out. `ledger`: the public one. */
export function dataSetsOf(region: PublishedRegion, ledger: Records): readonly DataSet[] {
  const home = homesOf(ledger).get(region.id);
  if (home === undefined) return [];
  const { asOf } = home.data;
  const about = { region, terms: termsOf(region), ...(asOf === undefined ? {} : { asOf }) };
  const scope: Scope = { region: home.region };
  const own: DataSet = {
    ...about,
    folder: `data/${region.id}`,
    name: region.id,
    title: `${region.name}各年度共用`,
    parts: partsOfLevel("region", scope, ledger),
  };
  const years = region.years.map((year): DataSet => {
    const figures = yearFigures(year.figures, `${region.id}/${year.year}`);
    const part: DataPart = {
      code: "figures",
      title: "数字",
      note: "公开文件和年度概览里的数字，附口径、算式和依据",
      tables: figureTables(figures),
      objects: () => figureObjects(figures),
    };
    return {
      ...about,
      year,
      folder: `data/${region.id}/${year.year}`,
      name: `${region.id}-${year.year}`,
      title: `${region.name}${year.year}年度`,
      parts: [part, ...partsOfLevel("year", { ...scope, year: year.year }, ledger)].filter(hasTables),
    };
  });
  return [own, ...years].filter(({ parts }) => parts.length > 0);
}

const hasTables = ({ tables }: DataPart): boolean => tables.length > 0;

function partsOfLevel(level: RecordKind["level"], scope: Scope, ledger: Records): readonly DataPart[] {
  return allKinds
    .filter((kind) => kind.level === level)
    .map((kind): DataPart => {
      const records = ledger.named(kind.name, scope).filter(isWhole);
      return {
        code: kind.code,
        title: kind.name,
        note: kind.note,
        tables: tablesOfKind(kind, records, ledger),
        objects: () => records.map((record) => contentOfData(record, publicFields)),
      };
    })
    .filter(hasTables);
}

/** Of the word on something taken back nothing is left but its notice, which stands on the page of corrections: no record as content/ knows them. */
const isWhole = ({ kind, data }: LiangjiRecord): boolean =>
  Object.entries(kind.fields).every(([name, { required, visibility, type }]) => {
    if (!required || visibility !== "public") return true;
    const value = data[name];
    return value !== undefined && !(type.onlyOne && isGroup(value) && Object.keys(value).length === 0);
  });

/** The record of each region, by 网址名. */
const homesOf = oncePerRecords((ledger: Records) => {
  const homes = ledger.all.flatMap((record) => asKind(record, regionKind) ?? []);
  return new Map(homes.map((home) => [home.data.address, home]));
});
