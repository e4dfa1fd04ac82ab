// Tells whoever looks at a worker why it has nothing to do: no connection, or builds by another version of the program.
import type { Redis } from "ioredis";
import { knownPrograms } from "./known-programs.ts";
import { versionText } from "./message.ts";

export interface Watched {
  readonly redis: Redis;
  readonly shown: string;
  readonly program: string;
  say(text: string): void;
}

/** Milliseconds. */
const looksEvery = 10_000;

/** Gives what ends it. */
export function watchWorker({ redis, shown, program, say }: Watched): () => void {
  let isDown = false;
  const told = new Set<string>();
  const onClose = (): void => {
    if (!isDown) say(`与 Redis（${shown}）的连接断了，正在等它恢复；手里的任务继续做`);
    isDown = true;
  };
  const onReady = (): void => {
    if (isDown) say(`与 Redis（${shown}）的连接恢复了`);
    isDown = false;
  };
  redis.on("close", onClose).on("ready", onReady);
  const look = async (): Promise<void> => {
    if (redis.status !== "ready") return;
    const { otherBuilds } = await knownPrograms(redis, program);
    for (const other of otherBuilds.filter((one) => !told.has(one))) {
      told.add(other);
      say(
        `有成批生成用的是版本 ${versionText(other)} 的程序，这里是 ${versionText(program)}，它的任务这里不做；请更新到同一版本`,
      );
    }
  };
  const looking = setInterval(() => void look().catch(() => undefined), looksEvery);
  void look().catch(() => undefined);
  return () => {
    clearInterval(looking);
    redis.off("close", onClose).off("ready", onReady);
  };
}
