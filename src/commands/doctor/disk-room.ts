// Whether the disk has room for a build beside the last one.
import type { Disk } from "../../base/machine.ts";
import type { Remark } from "./remark.ts";

/** A city's build takes some hundred million bytes, and while it is made the last one is still there. */
const least = 2 ** 30;

export function aboutRoom(disk: Disk | undefined): Remark | undefined {
  if (!disk) return undefined;
  const room = `磁盘剩余 ${(disk.free / 2 ** 30).toFixed(1)} GB`;
  if (disk.free >= least) return { state: "正常", what: room };
  return {
    state: "提示",
    what: `${room}，生成时新旧两份成果同时在磁盘上，可能不够`,
    otherwise: "请清理磁盘，留出1 GB 以上，或者用 --out 换一个磁盘",
  };
}
