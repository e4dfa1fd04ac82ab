// The formats a document can be downloaded in, in the order they are offered.
import { docxWriter } from "./docx-writer.ts";
import { pdfWriter } from "./pdf-writer.ts";
import type { ThreadedWriter } from "./writer.ts";

export const allWriters: readonly ThreadedWriter[] = [docxWriter, pdfWriter];
