// The formats a document can be downloaded in, in the order they are offered.
import { docxWriter } from "./docx-writer.ts";
import { pdfWriter } from "./pdf-writer.ts";
import type { Writer } from "./writer.ts";

export const allWriters: readonly Writer[] = [docxWriter, pdfWriter];
