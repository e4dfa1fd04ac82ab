// What the disk refused, in words a person can act on.
import { type Diagnostic, error } from "../base/diagnostic.ts";

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: "磁盘空间不足",
  EDQUOT: "磁盘配额用完了",
  EACCES: "没有写入权限",
  EPERM: "没有写入权限，或文件正被别的程序打开",
  EBUSY: "文件正被别的程序打开",
  EROFS: "磁盘是只读的",
  ENOTDIR: "路径里有一段是文件，不是文件夹",
  ENAMETOOLONG: "文件名或路径太长",
  EMFILE: "同时打开的文件太多",
};

/** The finding about a failure of the disk; undefined for any other exception, which is a bug. */
export function diskFailure(cause: unknown, out: string): Diagnostic | undefined {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  if (!/^E[A-Z0-9]+$/.test(code)) return undefined;
  const reason = reasons[code] ?? "读写磁盘出错";
  return error("outputs/not-written", `成果没有写出：${reason}（${cause instanceof Error ? cause.message : code}）`, {
    place: { file: out },
    hint: "请关闭正打开着成果的程序，检查磁盘空间和权限，再运行一次；上一次的成果没有动",
  });
}
