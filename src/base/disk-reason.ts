// Why the disk refused, in words a person can act on.

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: "磁盘空间不足",
  EDQUOT: "磁盘配额用完了",
  EACCES: "没有写入权限",
  EPERM: "没有写入权限，或文件正被别的程序打开",
  EBUSY: "文件正被别的程序打开",
  EROFS: "磁盘是只读的",
  ENOENT: "没有这个文件或文件夹",
  ENOTDIR: "路径里有一段是文件，不是文件夹",
  ENAMETOOLONG: "文件名或路径太长",
  EMFILE: "同时打开的文件太多",
};

/** The reason, with the system's own words behind it; undefined for any other exception, which is a bug. */
export function diskReason(cause: unknown): string | undefined {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  if (!/^E[A-Z0-9]+$/.test(code)) return undefined;
  return `${reasons[code] ?? "读写磁盘出错"}（${cause instanceof Error ? cause.message : code}）`;
}
