// How many machines so many counties need: what one county was measured to cost, multiplied; docs/规模.md prints what comes out.

/** Of a county's year as evaluated-city.ts makes it, built from nothing; seconds of one processor unless it says otherwise. */
export interface CountyCost {
  /** DOCX, PDF and annexes, as documents. */
  readonly documents: number;
  /** Records, checks, figures, texts, files of the output folder, pages: what only the machine that builds can do. */
  readonly building: number;
  /** Laying out and writing DOCX and PDF, by threads of that machine. */
  readonly printing: number;
  /** The same by workers, with what the queue and the store cost them. */
  readonly printingByWorkers: number;
  /** What the queue costs the machine that builds. */
  readonly asking: number;
  /** A county's part of the portal. */
  readonly portal: number;
  /** Bytes of one build, portal not counted. */
  readonly disk: number;
}

/** Measured as docs/性能.md says: five counties side by side, printing with threads and with workers in turns, a portal of ninety. */
export const county: CountyCost = {
  documents: 4293,
  building: 64.4,
  printing: 81,
  printingByWorkers: 76,
  asking: 20.7,
  portal: 2.9,
  disk: 979 * 2 ** 20,
};

/** How much of its processors' time a machine uses while it has enough to do: the last region keeps no two busy. */
export const used = 0.95;

/** Seconds on one machine with so many processors. */
export const timeAlone = (counties: number, processors: number, cost: CountyCost): number =>
  (counties * (cost.building + cost.printing + cost.portal)) / (processors * used);

/** Processors one machine, or several with regions of their own, need to be done in so many seconds. */
export const processorsFor = (counties: number, seconds: number, cost: CountyCost): number =>
  Math.ceil(timeAlone(counties, 1, cost) / seconds);

export interface Shared {
  readonly builder: number;
  readonly workers: number;
}

/** Processors of the machine that builds, and of its workers, to be done in so many seconds. */
export const processorsShared = (counties: number, seconds: number, cost: CountyCost): Shared => ({
  builder: Math.ceil((counties * (cost.building + cost.asking + cost.portal)) / used / seconds),
  workers: Math.ceil((counties * cost.printingByWorkers) / used / seconds),
});

const sizes: readonly (readonly [what: string, counties: number])[] = [
  ["一个市（10个县）", 10],
  ["一个省（90个县）", 90],
  ["全国（2,800个县）", 2800],
];
const hour = 3600;
/** From the end of one working day to the beginning of the next, with time left to look at what was made. */
const night = 8;

/** The table of docs/规模.md, as lines of Markdown. */
export const sizingTable = (): readonly string[] => [
  "| 规模 | 文件 | 处理器时间 | 一台2核的机器 | 8小时做完 | 8小时做完，排版交给工作的机器 | 成果占磁盘 |",
  "|---|---|---|---|---|---|---|",
  ...sizes.map(([what, counties]) => {
    const shared = processorsShared(counties, night * hour, county);
    return `| ${[
      what,
      `${wanly(counties * county.documents)}份`,
      lasting(timeAlone(counties, 1, county) * used),
      lasting(timeAlone(counties, 2, county)),
      `${processorsFor(counties, night * hour, county)}个核`,
      `发起的机器${shared.builder}个核，工作的机器共${shared.workers}个核`,
      space(counties * county.disk),
    ].join(" | ")} |`;
  }),
];

const wanly = (count: number): string => `${(count / 10_000).toFixed(count < 1_000_000 ? 1 : 0)}万`;

const lasting = (seconds: number): string =>
  seconds < hour ? `${Math.round(seconds / 60)}分钟` : `${(seconds / hour).toFixed(1)}小时`;

const space = (bytes: number): string =>
  bytes < 2 ** 40 ? `${Math.round(bytes / 2 ** 30)} GB` : `${(bytes / 2 ** 40).toFixed(1)} TB`;

if (import.meta.main) process.stdout.write(`${sizingTable().join("\n")}\n`);
