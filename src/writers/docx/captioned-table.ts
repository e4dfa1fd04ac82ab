// A table that says what it holds to who cannot see it; the docx package has no word for this.
import { type ITableOptions, Table, XmlComponent } from "docx";
import { printable } from "../unprintable-characters.ts";
import { element } from "./element.ts";

export interface TableWords {
  /** Its title; empty for none. */
  readonly title: string;
  readonly description: string;
}

export class CaptionedTable extends Table {
  /** The words stand at the end of the table's properties (CT_TblPr, ISO/IEC 29500-1 §17.4.59). */
  constructor(options: ITableOptions, { title, description }: TableWords) {
    super(options);
    const [properties] = this.root;
    if (!(properties instanceof XmlComponent)) throw new Error("a table without properties");
    if (title !== "") properties.addChildElement(element("tblCaption", { val: printable(title) }));
    if (description !== "") properties.addChildElement(element("tblDescription", { val: printable(description) }));
  }
}
