// A connection to Redis that is tried once, and from then on comes back by itself whenever it breaks.
import { Redis } from "ioredis";
import { type Diagnostic, warning } from "../../base/diagnostic.ts";
import type { RedisAddress } from "./redis-address.ts";
import { redisReason } from "./redis-failure.ts";

export interface ConnectedRedis {
  readonly redis: Redis;
  readonly shown: string;
  /** What is set up there so that it will fail one day. */
  readonly findings: readonly Diagnostic[];
}

/** Milliseconds. */
const patience = 10_000;
const slowest = 2_000;
/** What the queue's scripts need. */
const oldest = [6, 2] as const;

/** `name`: by which others see the connection. The reason, as a sentence, when it cannot be used. */
export async function connectRedis({ shown, options }: RedisAddress, name: string): Promise<ConnectedRedis | string> {
  let lasting = false;
  const redis = new Redis({
    ...options,
    connectionName: name,
    connectTimeout: patience,
    lazyConnect: true,
    // A command that meets a broken connection waits for it to come back.
    maxRetriesPerRequest: null,
    retryStrategy: (times) => (lasting ? Math.min(times * 100, slowest) : null),
  });
  let refused: Error | undefined;
  const refuse = (cause: Error): void => {
    refused ??= cause;
  };
  redis.on("error", refuse);
  try {
    await redis.connect();
    const said = await redis.info();
    if (refused) throw refused;
    lasting = true;
    redis.off("error", refuse);
    // Whoever waits for it sees that it is gone; without a listener the message would be printed.
    redis.on("error", () => undefined);
    const tooOld = oldVersion(said);
    if (tooOld === undefined) return { redis, shown, findings: evicting(said, shown) };
    redis.disconnect();
    return `Redis（${shown}）的版本是 ${tooOld}，要用 ${oldest.join(".")} 或更新的版本`;
  } catch (cause) {
    redis.disconnect();
    return `连不上 Redis（${shown}）：${redisReason(refused ?? cause)}`;
  }
}

function oldVersion(said: string): string | undefined {
  const version = /^redis_version:([\d.]+)/m.exec(said)?.[1];
  const [major = 0, minor = 0] = (version ?? "").split(".").map(Number);
  return version !== undefined && (major - oldest[0] || minor - oldest[1]) < 0 ? version : undefined;
}

function evicting(said: string, shown: string): readonly Diagnostic[] {
  const policy = /^maxmemory_policy:(\S+)/m.exec(said)?.[1] ?? "noeviction";
  if (policy === "noeviction") return [];
  const message = `Redis（${shown}）内存不够时会丢掉任务（maxmemory-policy 是 ${policy}）`;
  return [
    warning("executor/eviction", message, {
      place: { file: shown },
      hint: "请管理员把 maxmemory-policy 设为 noeviction；丢掉的任务会重新排上，只是慢",
    }),
  ];
}
