// A table as the site shows it, whatever it is a table of.

export interface PublishedColumn {
  /** English name of the field; absent in the table of a figure. */
  readonly name?: string;
  readonly title: string;
  readonly align: "left" | "center" | "right";
}

export interface PublishedTable {
  readonly columns: readonly PublishedColumn[];
  readonly rows: readonly (readonly PublishedCell[])[];
}

export interface PublishedCell {
  readonly text: string;
  /** Where the record it names is shown, below the site's root. */
  readonly address?: string;
  /** Of a quantity, a plain decimal to sort by, money in 元; never to be shown. */
  readonly amount?: string;
}
