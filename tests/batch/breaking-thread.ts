// A thread that breaks down as a title tells it to.
import print from "../../src/batch/print-thread.ts";
import type { DocumentTree } from "../../src/document/document-tree.ts";

export default (document: DocumentTree): ReturnType<typeof print> => {
  if (document.title.includes("退出")) process.exit(3);
  if (document.title.includes("出错")) throw new Error("写到一半出错");
  return print(document);
};
