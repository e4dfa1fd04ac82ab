// What the disk refused while outputs were written, as a finding.
import { type Diagnostic, error } from "../base/diagnostic.ts";
import { diskReason } from "../base/disk-reason.ts";

/** The finding about a failure of the disk; undefined for any other exception, which is a bug. */
export function diskFailure(cause: unknown, out: string): Diagnostic | undefined {
  const reason = diskReason(cause);
  if (reason === undefined) return undefined;
  return error("outputs/not-written", `成果没有写出：${reason}`, {
    place: { file: out },
    hint: "请关闭正打开着成果的程序，检查磁盘空间和权限，再运行一次；上一次的成果没有动",
  });
}
