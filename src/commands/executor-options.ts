// --executor: who prints the documents of a build, this machine's threads or workers on other machines.
import type { Elsewhere } from "../batch/print-task.ts";
import type { SourceDigests } from "../batch/source-digests.ts";
import { buildName } from "../executor/queue/known-programs.ts";
import type { OptionHelp, OptionValues, Surroundings } from "./command.ts";
import { connectPlaces, type QueuePlaces, queueOptions, queuePlaces } from "./queue-options.ts";

export const executorOptions = {
  executor: {
    type: "string",
    choices: ["local", "redis"],
    help: "由谁生成文件：local 是这台机器（默认），redis 是各台机器上的 liangji worker；结果一样",
  },
  ...queueOptions,
} satisfies Readonly<Record<string, OptionHelp>>;

/** Undefined for this machine; in words what is missing for others. */
export async function placesAsked(
  options: OptionValues,
  { world }: Surroundings,
): Promise<QueuePlaces | undefined | string> {
  if (options.executor === "redis") {
    const places = await queuePlaces(options, world);
    return typeof places === "string" ? `用了 --executor redis。${places}` : places;
  }
  const idle = Object.keys(queueOptions).find((name) => options[name] !== undefined);
  return idle && `写了 --${idle}，没有写 --executor redis：要由别的机器生成，两样都写；不要，就都不写。`;
}

/** Why it cannot be used just now, in words. */
export async function openElsewhere(
  places: QueuePlaces,
  { tool, printing }: SourceDigests,
  { clock }: Surroundings,
  say: (text: string) => void,
): Promise<Elsewhere | string> {
  const connected = await connectPlaces(places, buildName(tool));
  if (typeof connected === "string") return connected;
  const { QueueExecutor } = await import("../executor/queue/queue-executor.ts");
  return { executor: new QueueExecutor({ connected, store: places.store, program: tool, say, clock }), printing };
}
