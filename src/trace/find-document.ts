// The document a person means by an id, a file name or part of a title.
import { nearest, offered } from "../base/nearest.ts";

export interface Named {
  readonly id: string;
  readonly title: string;
  /** Folder and file name without extension. */
  readonly fileStem: string;
}

export type Found<Document> =
  | { readonly document: Document }
  /** A sentence that says what to write instead. */
  | { readonly refusal: string };

/** More than this many are not listed one by one. */
const mostListed = 20;

export function findDocument<Document extends Named>(word: string, documents: readonly Document[]): Found<Document> {
  const wanted = word.normalize("NFC").trim().replaceAll("\\", "/");
  const stem = wanted.replace(/\.(docx|pdf|html)$/i, "");
  const exact = documents.filter(
    ({ id, title, fileStem }) =>
      id === wanted || title === wanted || fileStem === stem || lastOf(fileStem) === lastOf(stem),
  );
  const [only, ...more] = exact.length > 0 ? exact : containing(wanted, documents);
  if (!only) return { refusal: notFound(wanted, documents) };
  return more.length === 0
    ? { document: only }
    : { refusal: `“${wanted}”指的文件不止一份：\n${listed([only, ...more])}` };
}

const lastOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

/** Part of a title; words with blanks between them may stand anywhere in id, title or folder: 湖州 2023 总结. */
function containing<Document extends Named>(wanted: string, documents: readonly Document[]): readonly Document[] {
  const words = wanted.split(/\s+/).filter((word) => word !== "");
  if (words.length === 0) return [];
  return documents.filter(({ id, title, fileStem }) =>
    words.every((word) => [id, title, fileStem].some((text) => text.includes(word))),
  );
}

function notFound(wanted: string, documents: readonly Named[]): string {
  if (documents.length === 0)
    return `没有“${wanted}”这份文件：现在一份文件也生成不了。请先运行 npm run check 看有什么错误。`;
  const near = nearest(
    wanted,
    documents.flatMap(({ id, title, fileStem }) => [id, title, lastOf(fileStem)]),
  );
  const hint = near === undefined ? "" : offered(near);
  return `没有“${wanted}”这份文件。${hint}可以写：\n${listed(documents)}`;
}

function listed(documents: readonly Named[]): string {
  const lines = documents.slice(0, mostListed).map(({ id, title }) => `  ${id}  ${title}`);
  if (documents.length > mostListed) lines.push(`  ……共${documents.length}份，其余见 dist/documents`);
  return lines.join("\n");
}
