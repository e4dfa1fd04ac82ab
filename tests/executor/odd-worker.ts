// A worker process for tests: does odd tasks for one version of a program, notices the dead soon, and prints what it says.
import { nodeWorld } from "../../src/base/node-world.ts";
import { openLocalPool } from "../../src/executor/local-pool.ts";
import { connectRedis } from "../../src/executor/queue/connect-redis.ts";
import { workerName } from "../../src/executor/queue/known-programs.ts";
import { QueueWorker } from "../../src/executor/queue/queue-worker.ts";
import { redisAddress } from "../../src/executor/queue/redis-address.ts";
import { watchWorker } from "../../src/executor/queue/watch-worker.ts";
import { openStore } from "../../src/executor/store/open-store.ts";

const [redis = "", place = "", program = "", threads = "1"] = process.argv.slice(2);
const address = await redisAddress(redis, nodeWorld);
if (typeof address === "string") throw new Error(address);
const store = await openStore(place, nodeWorld);
if (typeof store === "string") throw new Error(store);
const connected = await connectRedis(address, workerName(program, Number(threads)));
if (typeof connected === "string") throw new Error(connected);
const say = (text: string): void => void process.stdout.write(`${text}\n`);
const pool = openLocalPool({ odd: new URL("./odd-task-thread.ts", import.meta.url) }, Number(threads));
const worker = new QueueWorker({ connected, store, program, pool, say, deadAfter: 2_000 });
const stop = watchWorker({ redis: connected.redis, shown: connected.shown, program, say });
say("在等");
const asked = new Promise<string>((settle) => process.once("SIGTERM", () => settle("")));
say(await Promise.race([asked, worker.trouble]));
await worker.close();
stop();
await pool.close();
say(`做了${worker.done}件`);
