// --redis and --store: where tasks and what they are made from are laid down for workers on other machines.
import type { World } from "../base/world.ts";
import type { ConnectedRedis } from "../executor/queue/connect-redis.ts";
import { type RedisAddress, redisAddress } from "../executor/queue/redis-address.ts";
import { openStore } from "../executor/store/open-store.ts";
import type { Store } from "../executor/store/store.ts";
import { StoreTrouble } from "../executor/store/store-trouble.ts";
import { verifiedBlobs } from "../executor/store/verified-blobs.ts";
import type { OptionHelp, OptionValues } from "./command.ts";
import { typedText } from "./typed-text.ts";

export const queueOptions = {
  redis: {
    type: "string",
    value: "地址",
    help: "排任务的 Redis，如 redis://10.0.0.8:6379/0，加密的写 rediss://；也可以写在环境变量 LIANGJI_REDIS。密码写在 LIANGJI_REDIS_PASSWORD，证书文件写在 LIANGJI_REDIS_CA",
  },
  store: {
    type: "string",
    value: "存放处",
    help: "放任务用到和做好的文件：各台机器都看得到的文件夹，或者 s3://桶名/前缀；也可以写在环境变量 LIANGJI_STORE",
  },
} satisfies Readonly<Record<string, OptionHelp>>;

export interface QueuePlaces {
  readonly address: RedisAddress;
  readonly store: Store;
}

/** What is missing or written wrongly, in words. */
export async function queuePlaces(options: OptionValues, world: World): Promise<QueuePlaces | string> {
  const redis = typedText(options.redis) ?? world.environment("LIANGJI_REDIS");
  const place = typedText(options.store) ?? world.environment("LIANGJI_STORE");
  const missing = [...(redis ? [] : ["--redis"]), ...(place ? [] : ["--store"])];
  if (!redis || !place) return `还要写 ${missing.join(" 和 ")}：排任务的 Redis 和放文件的存放处，两样都要有。`;
  const address = await redisAddress(redis, world);
  if (typeof address === "string") return `${address}。`;
  const store = await openStore(place, world);
  return typeof store === "string" ? store : { address, store };
}

/** The connection; or why it cannot be used just now, and what to do. */
export async function connectPlaces({ address, store }: QueuePlaces, name: string): Promise<ConnectedRedis | string> {
  const trouble = await tried(store);
  if (trouble !== undefined) return trouble;
  // Loaded when it is used: every other command starts sooner without.
  const { connectRedis } = await import("../executor/queue/connect-redis.ts");
  const connected = await connectRedis(address, name);
  return typeof connected === "string" ? `${connected}。请核对地址、密码，看 Redis 是否在运行，再来一次。` : connected;
}

/** What one writes there must come back, before there is much of it. */
async function tried(store: Store): Promise<string | undefined> {
  const blobs = verifiedBlobs(store, () => undefined);
  try {
    const digest = await blobs.put(new TextEncoder().encode("试着写一次，可以删除。\n"));
    return (await blobs.get(digest)) ? undefined : "存放处写进去的文件读出来不一样。请管理员检查存放处所在的磁盘。";
  } catch (cause) {
    if (cause instanceof StoreTrouble) return cause.message;
    throw cause;
  }
}
