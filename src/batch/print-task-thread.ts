// Prints one document after the other in a thread of a worker, for whichever builds they come from.
import { type Do, opening } from "../executor/task-kinds.ts";
import { documentFrom, openWriters, printDocument } from "./print-document.ts";
import { readyFrom, resultOf } from "./print-task.ts";

const writersFor = opening((bytes) => openWriters(readyFrom(bytes)));

const print: Do = async ({ input, shared }) => {
  if (!shared) throw new Error("a document cannot be printed without fonts");
  const document = documentFrom(new TextDecoder().decode(input));
  return resultOf(await printDocument(document, writersFor(shared)));
};

export default print;
