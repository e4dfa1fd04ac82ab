// Who else is connected to the same Redis: builds that wait and workers that work, by the version of their program.
import type { Redis } from "ioredis";
import { queueOf } from "./message.ts";

/** A program's connection is named so; nothing has to be kept up to date, and who dies is gone. */
export const buildName = (program: string): string => `liangji-build:${queueOf(program)}`;
export const workerName = (program: string, threads: number): string => `liangji-worker:${queueOf(program)}:${threads}`;

export interface KnownPrograms {
  /** Processes, and the threads they have in all, of this version. */
  readonly workers: number;
  readonly threads: number;
  /** Builds of this version. */
  readonly builds: number;
  /** Versions, shortened, of whom there are only others. */
  readonly otherWorkers: readonly string[];
  readonly otherBuilds: readonly string[];
}

export async function knownPrograms(redis: Redis, program: string): Promise<KnownPrograms> {
  const list = String(await redis.client("LIST"));
  const named = [...list.matchAll(/ name=liangji-(build|worker):([0-9a-f]+)(?::(\d+))? /g)];
  const own = named.filter(([, , version]) => version === queueOf(program));
  const workers = own.filter(([, role]) => role === "worker");
  const others = (wanted: string): readonly string[] => [
    ...new Set(
      named.flatMap(([, role, version]) => (role === wanted && version !== queueOf(program) ? [version ?? ""] : [])),
    ),
  ];
  return {
    workers: workers.length,
    threads: workers.reduce((sum, [, , , threads]) => sum + Number(threads), 0),
    builds: own.length - workers.length,
    otherWorkers: others("worker"),
    otherBuilds: others("build"),
  };
}
