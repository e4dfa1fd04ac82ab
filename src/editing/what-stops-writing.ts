// Looks, before anything is written, whether every file of a change is as it was read and may be written.
import { type Diagnostic, error } from "../base/diagnostic.ts";
import type { World } from "../base/world.ts";
import type { FileChange } from "./content-change.ts";
import { FoldedNames } from "./folded-names.ts";

export async function whatStopsWriting(
  world: World,
  content: string,
  files: readonly FileChange[],
): Promise<readonly Diagnostic[]> {
  const names = new FoldedNames(content, await world.listFiles(content));
  const found: Diagnostic[] = [];
  for (const { path, before } of files) {
    if (/(^|\/)\.{0,2}(\/|$)|\\/.test(path)) throw new Error(`${path} is no path below content/`);
    const file = `${content}/${path}`;
    const { value: spelled, diagnostics } = names.onDisk(path);
    if (spelled === undefined) found.push(...diagnostics);
    else if (spelled !== path || !(await isAsRead(world, file, before, names.has(path))))
      found.push(changedMeanwhile(file));
    else if (!(await world.mayWrite(file)) || !(await world.mayWrite(folderOf(file)))) found.push(readOnly(file));
  }
  return found;
}

async function isAsRead(
  world: World,
  file: string,
  before: Uint8Array | undefined,
  isThere: boolean,
): Promise<boolean> {
  if (before === undefined || !isThere) return before === undefined && !isThere;
  return Buffer.compare(await world.readBytes(file), before) === 0;
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf("/"));

const changedMeanwhile = (file: string): Diagnostic =>
  error("editing/changed-meanwhile", "读取以后这个文件又有改动，这次全部没有写入", {
    place: { file },
    hint: "请保存并关闭正在编辑的文件，再运行一次",
  });

const readOnly = (file: string): Diagnostic =>
  error("editing/read-only", "这个文件或它的文件夹是只读的，这次全部没有写入", {
    place: { file },
    hint: "请取消只读属性，或请管理员给写入权限，再运行一次",
  });
