// Threads that do the same work side by side; one that breaks down takes no other piece of work along.
import { Piscina } from "piscina";
import { CutOff } from "./cut-off.ts";

export interface ThreadPool<Work, Result> {
  /** Rejects when a thread broke down on this piece; the next is done all the same. */
  run(work: Work): Promise<Result>;
  close(): Promise<void>;
}

export interface ThreadPoolOptions {
  /** What the threads run: its default export does one piece of work. */
  readonly file: URL;
  readonly threads: number;
  /** What every thread is given when it starts: `workerData`. */
  readonly data?: unknown;
  readonly limits?: { readonly maxOldGenerationSizeMb?: number; readonly maxYoungGenerationSizeMb?: number };
}

export function openThreadPool<Work, Result>(options: ThreadPoolOptions): ThreadPool<Work, Result> {
  const { file, threads, data, limits } = options;
  const piscina = new Piscina<Work, Result>({
    filename: file.href,
    minThreads: threads,
    maxThreads: threads,
    // Who breaks down takes no other work along.
    concurrentTasksPerWorker: 1,
    // A thread that sleeps until its next piece never turns to what a piece put off: streams and buffers of thousands are held.
    atomics: "disabled",
    workerData: data,
    recordTiming: false,
    ...(limits && { resourceLimits: limits }),
  });
  const work = new CutOff();
  // A thread that breaks down between two pieces is started anew. Those that cannot even start are not: then nobody works.
  piscina.on("error", (cause) => {
    if (piscina.threads.length === 0) work.cut(cause);
  });
  return {
    run: (piece) => work.until(piscina.run(piece)),
    close: () => piscina.destroy(),
  };
}
