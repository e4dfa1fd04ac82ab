// Who else is connected to the same Redis: builds that wait and workers that work, by the version of their program.
import { randomUUID } from "node:crypto";
import type { Redis } from "ioredis";
import { queueOf } from "./message.ts";

/** A program's connection is named so; nothing has to be kept up to date, and who dies is gone. Each build has a name of its own. */
export const buildName = (program: string): string => `liangji-build:${queueOf(program)}:${randomUUID()}`;
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

/** Whether somebody of that name is connected. */
export const isConnected = async (redis: Redis, name: string): Promise<boolean> =>
  String(await redis.client("LIST")).includes(` name=${name} `);

export async function knownPrograms(redis: Redis, program: string): Promise<KnownPrograms> {
  const list = String(await redis.client("LIST"));
  const named = [...list.matchAll(/ name=liangji-(build|worker):([0-9a-f]+)(?::(\d+)|:[0-9a-f-]{36})? /g)];
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
