// What an earlier program left of its change when it was stopped: a change that was ready is made, all else is thrown away.
import { type Diagnostic, error, warning } from "../base/diagnostic.ts";
import { diskReason } from "../base/disk-reason.ts";
import type { RunningProgram, World } from "../base/world.ts";
import { carryOut } from "./carry-out.ts";
import { doneFolder, readyFolder, unreadyFolder } from "./change-folder.ts";
import { otherHolder, releaseLock, takeLock } from "./change-lock.ts";

/** To be called before content/ is read. Where no change was left, it asks the disk for three names and writes nothing. */
export async function finishChanges(world: World, content: string): Promise<readonly Diagnostic[]> {
  const isReady = await world.exists(readyFolder(content));
  const isLeft = (await world.exists(unreadyFolder(content))) || (await world.exists(doneFolder(content)));
  if (!isReady && !isLeft) return [];
  try {
    // Looks before it leaves a lock of its own: who is at work is not to be disturbed by those who only read.
    const holder = (await otherHolder(world, content)) ?? (await takeLock(world, content));
    if (holder) return isReady ? [midway(content, holder)] : [];
    try {
      return await settle(world, content);
    } finally {
      await releaseLock(world, content);
    }
  } catch (cause) {
    const reason = diskReason(cause);
    if (reason === undefined) throw cause;
    // Scraps that cannot be removed hurt nobody; half a change does.
    return isReady ? [unfinished(content, reason)] : [];
  }
}

/** For whoever holds the lock. Throws what the disk throws. */
export async function settle(world: World, content: string): Promise<readonly Diagnostic[]> {
  for (const scraps of [unreadyFolder(content), doneFolder(content)]) {
    if (await world.exists(scraps)) await world.remove(scraps);
  }
  return (await world.exists(readyFolder(content))) ? carryOut(world, content) : [];
}

const midway = (content: string, { machine }: RunningProgram): Diagnostic => {
  const who = machine === "" ? "另一个程序" : `电脑“${machine}”上的另一个程序`;
  return warning("editing/being-written", `${who}正在改动台账，读到的可能只改了一部分`, {
    place: { file: content },
    hint: "请等它结束，再运行一次",
  });
};

const unfinished = (content: string, reason: string): Diagnostic =>
  error("editing/half-written", `上次的改动中断，还没有写完，现在也写不进去：${reason}`, {
    place: { file: content },
    hint: "读到的台账只改了一部分；请在能写入的地方运行一次 npm run check，会接着写完",
  });
