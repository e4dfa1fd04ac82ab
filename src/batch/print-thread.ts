// What runs in a thread of the pool: it opens the writers once, then prints one document after the other.
import { workerData } from "node:worker_threads";
import type { DocumentTree } from "../document/document-tree.ts";
import { openWriters, type Printed, printDocument, type Ready } from "./print-document.ts";

const writers = openWriters(workerData as Ready);

export default (document: DocumentTree): Promise<Printed> => printDocument(document, writers);
