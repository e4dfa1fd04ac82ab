// liangji worker: does the tasks of builds that run on other machines.
import { printTasks } from "../batch/print-task.ts";
import { toolDigest } from "../batch/source-digests.ts";
import { openLocalPool } from "../executor/local-pool.ts";
import { workerName } from "../executor/queue/known-programs.ts";
import { versionText } from "../executor/queue/message.ts";
import { watchWorker } from "../executor/queue/watch-worker.ts";
import { visible } from "../report/visible.ts";
import type { Command } from "./command.ts";
import { jobsFrom, jobsOption } from "./jobs-option.ts";
import { misusedBy } from "./misused.ts";
import { connectPlaces, queueOptions, queuePlaces } from "./queue-options.ts";

export const worker: Command = {
  name: "worker",
  summary: "在这台机器上替别的机器上的成批生成做活",
  description:
    "从 Redis 领任务，用存放处里的文件做好，放回存放处，一直做到按 Ctrl-C（做完手里的就停；再按一次马上停）。成批生成用 build --executor redis 交任务。只做同一版本程序的任务；一台机器上可以开几个，什么时候停都不丢东西。",
  options: { ...queueOptions, ...jobsOption("同时做几件，默认与处理器个数相同") },
  examples: ["npm run liangji -- worker --redis redis://10.0.0.8:6379/0 --store /共享/亮绩"],
  async run(options, surroundings) {
    const { world, print, tell } = surroundings;
    const threads = jobsFrom(options, surroundings);
    if (typeof threads === "string") return misusedBy("worker", tell)(threads);
    const places = await queuePlaces(options, world);
    if (typeof places === "string") return misusedBy("worker", tell)(places);
    const program = await toolDigest(world);
    const connected = await connectPlaces(places, workerName(program, threads));
    const say = (text: string): void => tell(`${visible(text)}\n`);
    if (typeof connected === "string") {
      say(connected);
      return 1;
    }
    for (const { message, hint } of connected.findings) say(`提醒：${message}。${hint ?? ""}`);
    const { QueueWorker } = await import("../executor/queue/queue-worker.ts");
    const pool = openLocalPool(printTasks, threads);
    const working = new QueueWorker({ connected, store: places.store, program, pool, say });
    const stopWatching = watchWorker({ redis: connected.redis, shown: connected.shown, program, say });
    print(
      `正在等任务：程序版本 ${versionText(program)}，Redis ${connected.shown}，同时做${threads}件。按 Ctrl-C 停下。`,
    );
    const trouble = await surroundings.untilStopped(async (signal) => {
      const stopped = new Promise<undefined>((settle) => signal.addEventListener("abort", () => settle(undefined)));
      const ended = await Promise.race([signal.aborted ? undefined : stopped, working.trouble]);
      await working.close();
      return ended;
    });
    stopWatching();
    await pool.close();
    if (trouble !== undefined) say(`${trouble}手里没做完的已经交还，由别的机器做。`);
    print(`已经停下，做了${working.done}件。`);
    return trouble === undefined ? 0 : 1;
  },
};
