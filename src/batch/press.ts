// Who prints: this thread for a few documents, a pool of threads for many. A document on which a thread breaks down fails alone.
import { openThreadPool } from "../base/thread-pool.ts";
import type { DocumentTree } from "../document/document-tree.ts";
import { openWriters, type Printed, printable, printDocument, type Ready } from "./print-document.ts";

export interface Press {
  /** How many documents it takes at a time. */
  readonly atOnce: number;
  /** Rejects when it broke down on this document; the next is printed all the same. */
  print(document: DocumentTree): Promise<Printed>;
  close(): Promise<void>;
}

export interface PressOptions {
  /** How many threads; at least 1. */
  readonly jobs: number;
  /** What they run. */
  readonly thread?: URL;
}

/** For fewer documents, threads would take longer to start than to print. */
const fewest = 8;
/** Of each thread. With a small young generation it holds half of what it would take by itself, and is as fast. */
const memory = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 32 };
/** One that is printed and one that waits, so that no thread does. */
const perThread = 2;

export function openPress(ready: Ready, documents: number, { jobs, thread }: PressOptions): Press {
  if (documents < fewest && thread === undefined) return hand(ready);
  return pool(ready, Math.max(1, Math.min(jobs, Math.ceil(documents / perThread))), thread ?? ownThread);
}

const ownThread = new URL("./print-thread.ts", import.meta.url);

function hand(ready: Ready): Press {
  const writers = openWriters(ready);
  return { atOnce: 1, print: (document) => printDocument(printable(document), writers), close: async () => {} };
}

function pool(ready: Ready, threads: number, thread: URL): Press {
  const opened = openThreadPool<DocumentTree, Printed>({ file: thread, threads, data: ready, limits: memory });
  return {
    atOnce: threads * perThread,
    print: (document) => opened.run(printable(document)),
    close: () => opened.close(),
  };
}
