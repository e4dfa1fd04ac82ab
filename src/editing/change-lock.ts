// One change of content/ at a time: each program leaves a file with its name, and looks whether another has left one that still runs.
import { type Diagnostic, error } from "../base/diagnostic.ts";
import { sha256 } from "../base/digest.ts";
import type { RunningProgram, World } from "../base/world.ts";
import { lockFolder } from "./change-folder.ts";

/** The locks this program holds: its own file alone does not tell whether an earlier program with its number left it. */
const held = new Set<string>();

/** Undefined when it is held; otherwise by whom, and nothing has been left behind. Files of programs that ended count for nothing. */
export async function takeLock(world: World, content: string): Promise<RunningProgram | undefined> {
  const own = lockFile(world, content);
  if (held.has(own)) return world.self;
  held.add(own);
  try {
    // First say, then look: of two that come at once at least one sees the other.
    await world.writeBytes(own, bytesOf(world.self));
    const holder = await otherHolder(world, content);
    if (holder) await releaseLock(world, content);
    return holder;
  } catch (cause) {
    held.delete(own);
    throw cause;
  }
}

export async function releaseLock(world: World, content: string): Promise<void> {
  const own = lockFile(world, content);
  held.delete(own);
  await world.remove(own);
}

/** A program that is changing content/ right now, as far as can be known. */
export async function otherHolder(world: World, content: string): Promise<RunningProgram | undefined> {
  const folder = lockFolder(content);
  for (const { path } of await world.listFiles(folder)) {
    const file = `${folder}/${path}`;
    if (file === lockFile(world, content)) continue;
    const program = await programOf(world, file);
    if (world.isRunning(program) !== false) return program;
    await world.remove(file).catch(() => undefined);
  }
  return undefined;
}

const lockFile = ({ self }: World, content: string): string =>
  `${lockFolder(content)}/${markOf(self.machine)}-${self.process}.txt`;

const markOf = (machine: string): string => sha256(machine).slice(0, 8);

/** By the name of its file, which is whole even when what stands in it is not; that is for people, and for the machines of others. */
async function programOf(world: World, file: string): Promise<RunningProgram> {
  const [mark, number] = /([^/]*)-(\d+)\.txt$/.exec(file)?.slice(1) ?? [];
  if (mark === markOf(world.self.machine)) return { machine: world.self.machine, process: Number(number) };
  const written = await world.readBytes(file).catch(() => new Uint8Array());
  return { machine: new TextDecoder().decode(written).trim(), process: Number(number ?? 0) };
}

const bytesOf = ({ machine }: RunningProgram): Uint8Array => new TextEncoder().encode(`${machine}\n`);

export function beingChanged(content: string, { machine, process }: RunningProgram): Diagnostic {
  const who = machine === "" ? "另一个程序" : `电脑“${machine}”上的另一个程序（进程${process}）`;
  return error("editing/being-changed", `${who}正在改动台账，这次没有写入`, {
    place: { file: content },
    hint: `请等它结束再试；确实没有程序在运行的，删除文件夹 ${lockFolder(content)} 再试`,
  });
}
