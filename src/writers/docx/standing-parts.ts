// The parts of a DOCX file that are the same in all, and how the others open: those of an empty file of the docx package, written once.
import { Document, Footer, Header, Packer } from "docx";
import { unzipEntry } from "../../base/unzip-entry.ts";
import { listZip } from "../../base/zip-listing.ts";
import { fontTable } from "./fixed-parts.ts";
import { styleSheet } from "./style-sheet.ts";

export interface StandingParts {
  readonly text: (path: string) => string;
  /** The start tag of the outermost element of a part, and what stands before it. */
  readonly opening: (path: string) => string;
}

let standing: Promise<StandingParts> | undefined;

/** With one header and one footer. */
export function standingParts(): Promise<StandingParts> {
  standing ??= written();
  return standing;
}

async function written(): Promise<StandingParts> {
  const file = new Document({
    sections: [{ headers: { default: new Header() }, footers: { default: new Footer() }, children: [] }],
    styles: { importedStyles: styleSheet },
  });
  const zip = new Uint8Array(
    await Packer.toArrayBuffer(file, false, [{ path: "word/fontTable.xml", data: fontTable }]),
  );
  const entries = listZip(zip);
  if (typeof entries === "string") throw new Error(`The docx package wrote a file that is ${entries}.`);
  const texts = new Map(entries.map((entry) => [entry.name, new TextDecoder().decode(unzipEntry(zip, entry))]));
  const text = (path: string): string => {
    const found = texts.get(path);
    if (found === undefined) throw new Error(`The docx package wrote no ${path}.`);
    return found;
  };
  return {
    text,
    opening: (path) => /^(?:<\?.*?\?>)?<[^>]*?(?=\/?>)/.exec(text(path))?.[0].concat(">") ?? "",
  };
}
