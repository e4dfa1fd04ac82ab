// Where the pages of a list stand, and the whole list as data for its script.
import { departmentsAddress, recordsAddress } from "../address.ts";
import { listAddress as firstPage } from "../columns.ts";

/** `number` counts from 1; the first page keeps the plain address. */
export function listAddress(folder: string, code: string, number: number): string {
  if (number > 1) return recordsAddress(folder, `${code}-${number}`);
  return code === "department" ? departmentsAddress(folder) : firstPage(code, folder);
}

/** The list over all years of a region; it stands beside the lists of what belongs to no year. */
export const allYearsAddress = (region: string, code: string, number: number): string =>
  recordsAddress(region, number > 1 ? `${code}-${number}` : code);

/** The same list laid out by a choice: records/self-evaluation-by-department.html. */
export const layoutAddress = (folder: string, code: string, facet: string, number: number): string =>
  recordsAddress(folder, `${code}-by-${facet.replace(".", "-")}${number > 1 ? `-${number}` : ""}`);

export const listDataAddress = (folder: string, code: string): string => `${folder}/lists/${code}.js`;
