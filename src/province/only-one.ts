// One province at a time in an output folder: it leaves a file for itself and for every build it starts, and looks whether others still run.
import { setTimeout as wait } from "node:timers/promises";
import { type Diagnostic, error } from "../base/diagnostic.ts";
import { sha256 } from "../base/digest.ts";
import type { RunningProgram, World } from "../base/world.ts";

/** Builds whose province was killed stop by themselves, once what they are at is finished. */
const patience = { tries: 600, milliseconds: 200 } as const;

type What = "province" | "region";

const runningFolder = (out: string): string => `${out}/running`;
const markOf = (machine: string): string => sha256(machine).slice(0, 8);
const fileOf = (out: string, { machine, process }: RunningProgram, what: What): string =>
  `${runningFolder(out)}/${markOf(machine)}-${process}-${what}.txt`;

export const noteRunning = (world: World, out: string, program: RunningProgram, what: What): Promise<void> =>
  world.writeBytes(fileOf(out, program, what), new TextEncoder().encode(`${program.machine}\n`));

export async function noteEnded(world: World, out: string, program: RunningProgram, what: What): Promise<void> {
  await world.remove(fileOf(out, program, what));
  if ((await world.listFiles(runningFolder(out))).length === 0) await world.remove(runningFolder(out));
}

export interface Waiting {
  /** Called once, before it waits for builds to end that nobody is in charge of. */
  readonly told?: () => void;
  readonly pause?: (milliseconds: number) => Promise<unknown>;
}

/** Undefined when nobody else is at work here any more; `noteEnded` must then be called at the end. */
export async function takeFolder(
  world: World,
  out: string,
  { told = () => {}, pause = wait }: Waiting = {},
): Promise<Diagnostic | undefined> {
  // First say, then look: of two that come at once at least one sees the other.
  await noteRunning(world, out, world.self, "province");
  for (let tried = 0; ; tried += 1) {
    const others = await runners(world, out);
    const [first] = others;
    if (!first) return undefined;
    const inCharge = others.find(({ what, runs }) => what === "province" || runs !== true);
    if (inCharge || tried === patience.tries) {
      await noteEnded(world, out, world.self, "province");
      return atWork(out, inCharge ?? first);
    }
    if (tried === 0) told();
    await pause(patience.milliseconds);
  }
}

interface Runner {
  readonly file: string;
  readonly what: What;
  readonly program: RunningProgram;
  /** Undefined when nobody here can tell. */
  readonly runs: boolean | undefined;
}

/** The others, without those that have ended: their files are removed. */
async function runners(world: World, out: string): Promise<readonly Runner[]> {
  const found: Runner[] = [];
  const own = fileOf(out, world.self, "province");
  for (const { path } of await world.listFiles(runningFolder(out))) {
    const file = `${runningFolder(out)}/${path}`;
    if (file === own) continue;
    const [, mark, number, region] = /^([^-/]*)-(\d+)-(?:province|(region))\.txt$/.exec(path) ?? [];
    const machine = mark === markOf(world.self.machine) ? world.self.machine : await machineIn(world, file);
    const program = { machine, process: Number(number ?? 0) };
    const runs = world.isRunning(program);
    if (runs === false) await world.remove(file);
    else found.push({ file, what: region === undefined ? "province" : "region", program, runs });
  }
  return found;
}

async function machineIn(world: World, file: string): Promise<string> {
  const written = await world.readBytes(file).catch(() => new Uint8Array());
  return new TextDecoder().decode(written).trim();
}

function atWork(out: string, { file, program }: Runner): Diagnostic {
  const where = program.machine === "" ? "" : `（电脑“${program.machine}”，进程${program.process}）`;
  return error("province/at-work", `另一个程序${where}正在向 ${out} 生成，这次没有开始`, {
    place: { file: out },
    hint: `请等它结束再运行；确实没有程序在运行的，删去 ${file} 再运行`,
  });
}
