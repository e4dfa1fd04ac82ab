// Where the records of a workbook belong: the region and the year that were asked for, or that the workbook itself names.
import { meant } from "../../base/nearest.ts";
import { type KnownRegion, regionTyped, yearTyped } from "../known-regions.ts";

export interface Home {
  readonly region: string;
  /** Four digits; undefined when nothing names one: what belongs to a region as a whole needs none. */
  readonly year?: string;
  /** How it was found out, for the person to check; nothing where they said it themselves. */
  readonly guessed: readonly string[];
}

interface Asked {
  readonly region: string | undefined;
  readonly year: string | undefined;
}

/** `said`: the titles above the tables and the names of the files. */
export function homeOf(
  asked: Asked,
  said: readonly string[],
  regions: readonly KnownRegion[],
): Home | { readonly refusal: string } {
  const region = regionOf(asked.region, said, regions);
  if ("refusal" in region) return region;
  const named = yearOf(asked.year, said);
  if (typeof named === "object" && "refusal" in named) return named;
  const year = named ?? onlyYear(regions.find(({ folder }) => folder === region.folder));
  const guessed = [
    ...(asked.region === undefined && region.because !== undefined ? [region.because] : []),
    ...(year?.because === undefined ? [] : [year.because]),
  ];
  return { region: region.folder, ...(year && { year: year.year }), guessed };
}

type Found = { readonly folder: string; readonly because?: string } | { readonly refusal: string };

function regionOf(asked: string | undefined, said: readonly string[], regions: readonly KnownRegion[]): Found {
  const names = regions.map(({ name }) => name).join("、");
  if (asked !== undefined) {
    const found = regionTyped(asked, regions);
    if (found) return { folder: found.folder };
    const near = meant(
      asked.normalize("NFC"),
      regions.map(({ name }) => name),
    );
    return {
      refusal: `没有“${asked}”这个地区。${near ?? (names === "" ? "请先用 new 地区 新建。" : `已有：${names}`)}`,
    };
  }
  const [only, ...others] = regions;
  if (!only) return { refusal: "还没有地区。请先用 new 地区 新建地区，再导入。" };
  if (others.length === 0) return { folder: only.folder };
  const named = regions.filter(({ name }) => said.some((text) => text.includes(name)));
  // 杭州市拱墅区 names 杭州市 as well; the longer name is meant.
  const meantOnes = named.filter((one) => !named.some((other) => other !== one && other.name.includes(one.name)));
  const [first, ...more] = meantOnes;
  if (first && more.length === 0) return { folder: first.folder, because: `表里写的是${first.name}` };
  return { refusal: `请用 --region 写明导入到哪个地区：${names}` };
}

function onlyYear(region: KnownRegion | undefined): KnownYear | undefined {
  const [only, ...others] = region?.years ?? [];
  return only === undefined || others.length > 0 ? undefined : { year: only, because: `台账里只有${only}年度` };
}

type FoundYear = KnownYear | { readonly refusal: string } | undefined;
interface KnownYear {
  readonly year: string;
  readonly because?: string;
}

function yearOf(asked: string | undefined, said: readonly string[]): FoundYear {
  if (asked !== undefined) {
    const year = yearTyped(asked);
    return year === undefined ? { refusal: `--year 要写四位年份，例如 2024；写的是“${asked}”` } : { year };
  }
  const years = new Set(said.flatMap((text) => yearsIn(text.normalize("NFKC"))));
  const [only, ...others] = years;
  if (only === undefined || others.length > 0) return undefined;
  return { year: only, because: `表里写的是${only}年度` };
}

/** Years that are named as years: 2024年度, (2024年), 2024年项目支出; not the year of a date. */
const yearsIn = (text: string): readonly string[] =>
  [...text.matchAll(/(?<!\d)((?:19|20)\d{2})\s*年(?!\s*\d{1,2}\s*月)/g)].map(([, year = ""]) => year);
