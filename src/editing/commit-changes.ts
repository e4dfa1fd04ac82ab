// Writes a change of content/: all of its files or none, whenever the program is stopped.
import { type Diagnostic, error } from "../base/diagnostic.ts";
import { diskReason } from "../base/disk-reason.ts";
import { Findings, type Outcome, outcome } from "../base/outcome.ts";
import type { World } from "../base/world.ts";
import { carryOut } from "./carry-out.ts";
import { unreadyFolder } from "./change-folder.ts";
import { beingChanged, releaseLock, takeLock } from "./change-lock.ts";
import type { FileChange } from "./content-change.ts";
import { settle } from "./finish-changes.ts";
import { markReady, stageChange } from "./journal.ts";
import { whatStopsWriting } from "./what-stops-writing.ts";

/**
 * Whether all of the change stands in content/; when it does not, an error says why, and content/ is as it was, or
 * `finishChanges` will see to the rest.
 */
export async function commitChanges(
  world: World,
  content: string,
  files: readonly FileChange[],
): Promise<Outcome<boolean>> {
  if (files.length === 0) return outcome(true);
  try {
    const holder = await takeLock(world, content);
    if (holder) return outcome(false, [beingChanged(content, holder)]);
  } catch (cause) {
    return outcome(false, [notWritten(content, reasonOf(cause))]);
  }
  try {
    return await commitLocked(world, content, files);
  } finally {
    await releaseLock(world, content).catch(reasonOf);
  }
}

async function commitLocked(world: World, content: string, files: readonly FileChange[]): Promise<Outcome<boolean>> {
  const findings = new Findings();
  try {
    findings.add(await settle(world, content));
  } catch (cause) {
    return outcome(false, [halfWritten(content, reasonOf(cause))]);
  }
  try {
    findings.add(await prepare(world, content, files));
    if (findings.all.length === 0) await markReady(world, content);
  } catch (cause) {
    findings.add([notWritten(content, reasonOf(cause))]);
  }
  if (findings.all.length > 0) {
    await world.remove(unreadyFolder(content)).catch(reasonOf);
    return outcome(false, findings.all);
  }
  try {
    findings.add(await carryOut(world, content));
  } catch (cause) {
    findings.add([halfWritten(content, reasonOf(cause))]);
  }
  return outcome(findings.all.length === 0, findings.all);
}

/** What is said is looked for twice: early, to spare the work, and as late as can be. */
async function prepare(world: World, content: string, files: readonly FileChange[]): Promise<readonly Diagnostic[]> {
  const early = await whatStopsWriting(world, content, files);
  if (early.length > 0) return early;
  await stageChange(world, content, files);
  return whatStopsWriting(world, content, files);
}

/** Throws what is no trouble with the disk: a bug. */
function reasonOf(cause: unknown): string {
  const reason = diskReason(cause);
  if (reason === undefined) throw cause;
  return reason;
}

const notWritten = (content: string, reason: string): Diagnostic =>
  error("editing/not-written", `没有写入，台账没有变：${reason}`, {
    place: { file: content },
    hint: "请检查磁盘空间和写入权限、文件是否正被别的程序打开，再试一次",
  });

const halfWritten = (content: string, reason: string): Diagnostic =>
  error("editing/half-written", `改动还有文件没有写完：${reason}`, {
    place: { file: content },
    hint: "请关掉正打开这些文件的程序，检查写入权限，再运行任意一条命令，会接着写完",
  });
