// What tables are made of: their columns and cells, whoever sets them.

export interface TableColumn {
  readonly title: string;
  readonly align?: "left" | "center" | "right";
  /** `grade` is set as a mark, `code` in fixed width, `short` on one line. */
  readonly look?: "grade" | "code" | "short";
}

export interface TableCell {
  readonly text: string;
  readonly href?: string | undefined;
  /** The name a linked file is saved under. */
  readonly saveAs?: string;
  /** A plain decimal to sort by, where the text is not one. */
  readonly amount?: string | undefined;
  /** 编号 of the record the row is about, where it is not told elsewhere. */
  readonly code?: string | undefined;
}

/** The classes of the cells of a column. */
export const look = ({ align = "left", look: own }: TableColumn): string =>
  own === undefined ? align : `${align} ${own}`;
