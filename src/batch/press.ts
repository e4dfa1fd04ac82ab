// Who prints: this thread for a few documents, a pool of threads for many, or others. A document on which a thread breaks down fails alone.
import { CutOff } from "../base/cut-off.ts";
import { openThreadPool } from "../base/thread-pool.ts";
import type { DocumentTree } from "../document/document-tree.ts";
import { perThread, threadMemory } from "../executor/local-pool.ts";
import { openWriters, type Printed, printable, printDocument, type Ready } from "./print-document.ts";
import { type Elsewhere, printElsewhere } from "./print-task.ts";

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
  /** Who prints in place of threads. */
  readonly elsewhere?: Elsewhere;
}

/** For fewer documents, threads would take longer to start than to print. */
const fewest = 8;

export function openPress(ready: Ready, documents: number, { jobs, thread, elsewhere }: PressOptions): Press {
  if (elsewhere) return post(ready, elsewhere);
  if (documents < fewest && thread === undefined) return hand(ready);
  return pool(ready, Math.max(1, Math.min(jobs, Math.ceil(documents / perThread))), thread ?? ownThread);
}

const ownThread = new URL("./print-thread.ts", import.meta.url);

function hand(ready: Ready): Press {
  const writers = openWriters(ready);
  return { atOnce: 1, print: (document) => printDocument(printable(document), writers), close: async () => {} };
}

function pool(ready: Ready, threads: number, thread: URL): Press {
  const opened = openThreadPool<DocumentTree, Printed>({ file: thread, threads, data: ready, limits: threadMemory });
  return {
    atOnce: threads * perThread,
    print: (document) => opened.run(printable(document)),
    close: () => opened.close(),
  };
}

/** The executor outlives the press; a press that is closed waits no longer for what it has given away. */
function post(ready: Ready, elsewhere: Elsewhere): Press {
  const print = printElsewhere(ready, elsewhere);
  const waiting = new CutOff();
  return {
    atOnce: elsewhere.executor.atOnce,
    print: (document) => waiting.until(print(document)),
    close: async () => waiting.cut(new Error("不再等了")),
  };
}
