// Printing a document as a task that anyone may do: what goes out and what comes back.
import { deserialize, serialize } from "node:v8";
import { type Diagnostic, isError } from "../base/diagnostic.ts";
import { sha256 } from "../base/digest.ts";
import type { DocumentTree } from "../document/document-tree.ts";
import type { Executor, Shared, Task, TaskResult } from "../executor/executor.ts";
import type { TaskKinds } from "../executor/task-kinds.ts";
import { isListOf } from "../trace/changes/shapes.ts";
import { allWriters } from "../writers/all-writers.ts";
import { documentText, openPlace, type Printed, type Ready } from "./print-document.ts";
import { isDiagnostic } from "./receipt.ts";

const kind = "print";

export const printTasks: TaskKinds = { [kind]: new URL("./print-task-thread.ts", import.meta.url) };

/** Who prints in place of this machine's threads. */
export interface Elsewhere {
  readonly executor: Executor;
  /** The digest of what the bytes of a document depend on beside what it says: the program and the bureau's own fonts. */
  readonly printing: string;
}

export function printElsewhere(ready: Ready, { executor, printing }: Elsewhere) {
  const shared = shareable(ready);
  return async (document: DocumentTree): Promise<Printed> =>
    printedFrom(await executor.run(printTask(document, printing, shared)), document);
}

const shareable = (ready: Ready): Shared => {
  const bytes = serialize(ready);
  return { digest: sha256(bytes), bytes };
};

export const readyFrom = (bytes: Uint8Array): Ready => deserialize(bytes.slice());

/**
 * The key leaves out what the writers were made ready with: the bytes of a document do not depend on the other documents
 * (writer.ts), so what was made for one build serves every other with the same program and fonts.
 */
function printTask(document: DocumentTree, printing: string, shared: Shared): Task {
  const text = documentText(document);
  const key = sha256(JSON.stringify([kind, printing, sha256(text)]));
  return { kind, key, input: new TextEncoder().encode(text), shared, fits };
}

export const resultOf = ({ files, diagnostics }: Printed): TaskResult => ({
  files: files.map(({ format, bytes }) => ({ name: format, bytes })),
  said: diagnostics,
});

const isSaid = isListOf(isDiagnostic);

/** Every format once, or why not; and words about the document alone: a place elsewhere would have a file of this machine shown. */
function fits({ files, said }: TaskResult): boolean {
  const formats = allWriters.filter(({ format }) => files.some(({ name }) => name === format));
  if (!isSaid(said) || files.length !== formats.length) return false;
  const isOfIt = said.every(({ place, related }) => place.file === openPlace.file && related === undefined);
  return isOfIt && (formats.length === allWriters.length || said.some(isError));
}

function printedFrom({ files, said }: TaskResult, { place }: DocumentTree): Printed {
  if (!isSaid(said)) throw new Error("结果里的话不是这个程序写的");
  const diagnostics = said.map((one): Diagnostic => ({ ...one, place }));
  return { files: files.map(({ name, bytes }) => ({ format: name, bytes })), diagnostics };
}
