// The addresses of the preview's pages.
import type { Severity } from "../../base/diagnostic.ts";
import type { LiangjiRecord } from "../../records/record.ts";

const address = (path: string, query: Readonly<Record<string, string | undefined>>): string => {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined) search.set(name, value);
  return search.size === 0 ? path : `${path}?${search}`;
};

export const documentAddress = (id: string): string => address("/document", { id });
/** The document alone, in the frame of its page. */
export const sheetAddress = (id: string): string => address("/sheet", { id });
export const figureAddress = (document: string, figure: string): string => address("/figure", { document, figure });

export interface Shelf {
  readonly region: string;
  /** Absent for what belongs to the region as a whole. */
  readonly year?: string | undefined;
}

export const recordsAddress = ({ region, year }: Shelf): string => address("/records", { region, year });

export const recordAddress = ({
  region,
  year,
  kind,
  id,
}: Shelf & { readonly kind: string; readonly id: string }): string => address("/record", { region, year, kind, id });

export const addressOfRecord = ({ region, year, kind, id }: LiangjiRecord): string =>
  recordAddress({ region, year, kind: kind.name, id });

export interface Choice {
  readonly file?: string | undefined;
  readonly severity?: Severity | undefined;
}
export const findingsAddress = ({ file, severity }: Choice): string => address("/findings", { file, severity });

export const websiteAddress = (page: string): string => address("/website", { page });
