// The addresses the pages of lists take up below a region or a year, so that nothing else is given one of them.
import type { PublishedRecord } from "../../src/disclosure/publication.ts";
import { listAddress } from "./list-address.ts";
import { pageAddresses } from "./list-pages.ts";

export interface ListedAddress {
  readonly address: string;
  /** 绩效评价清单. */
  readonly owner: string;
}

export const listedAddresses = (records: readonly PublishedRecord[], folder: string): readonly ListedAddress[] =>
  [...Map.groupBy(records, ({ code }) => code)].flatMap(([code, { length, 0: first }]) =>
    pageAddresses(length, (number) => listAddress(folder, code, number)).map((address) => ({
      address,
      owner: `${first?.kind ?? code}清单`,
    })),
  );
