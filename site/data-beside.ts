// The data sets of the publication by the folder of the lists that show the same: mingchuan, mingchuan/2023.
import { type DataSet, dataSets } from "./data-sets.ts";
import { publication } from "./site-data.ts";

export const dataBeside: ReadonlyMap<string, DataSet> = new Map(dataSets(publication).map((set) => [set.beside, set]));
