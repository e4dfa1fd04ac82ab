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
}
