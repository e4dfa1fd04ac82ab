// The program in processes of their own, as people and service managers start it, watched from outside.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";

export interface RunningCli {
  readonly child: ChildProcess;
  /** What it printed and told, together. */
  said(): string;
  /** Until it has said this, or has ended. */
  until(words: string): Promise<void>;
  /** The exit code; null when it was killed. */
  readonly ended: Promise<number | null>;
  /** Processor time of all its threads so far, in milliseconds; Linux only, elsewhere 0. */
  processor(): number;
}

/** Two spaces stand before the number of fields that follow the name, which may hold spaces itself. */
const [utime, stime] = [11, 12] as const;
/** Of /proc/PID/stat, in milliseconds. */
const tick = 10;

export function runCli(words: readonly string[], environment: Readonly<Record<string, string>> = {}): RunningCli {
  const child = spawn(process.execPath, ["--no-memory-protection-keys", "src/cli.ts", ...words], {
    cwd: new URL("../..", import.meta.url),
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...environment },
  });
  let said = "";
  const waiting = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (text) => {
      said += text;
      for (const look of waiting) look();
    });
  }
  const ended = once(child, "close").then(([code]) => {
    for (const look of waiting) look();
    return code as number | null;
  });
  const isOver = (): boolean => child.exitCode !== null || child.signalCode !== null;
  return {
    child,
    ended,
    said: () => said,
    until: (words) =>
      new Promise((settle) => {
        const look = (): void => {
          if (!said.includes(words) && !isOver()) return;
          waiting.delete(look);
          settle();
        };
        waiting.add(look);
        look();
      }),
    processor: () => processorOf(child.pid),
  };
}

export function processorOf(pid: number | undefined): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /s, "")
      .split(" ");
    return (Number(fields[utime]) + Number(fields[stime])) * tick;
  } catch {
    return 0;
  }
}
