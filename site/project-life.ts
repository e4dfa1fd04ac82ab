// One project's life in the order of the closed loop: which stages there are, and the records of each.
import type { PublishedRecord } from "../src/disclosure/publication.ts";
import type { Connections } from "./connections.ts";
import { textOf } from "./record-fields.ts";
import { timeKey } from "./time-order.ts";

export interface Stage {
  /** The fragment of its heading. */
  readonly id: string;
  /** 绩效自评. */
  readonly name: string;
  /** 自评: as the rail says it. */
  readonly short: string;
  /** What the rail says of it: 优, 3次; empty when nothing of the stage is public. */
  readonly said: string;
  readonly records: readonly PublishedRecord[];
}

export interface ProjectLife {
  /** All stages of the loop, also those of which nothing is public. */
  readonly stages: readonly Stage[];
  /** 政策体系, 联动监督: what else names the project. */
  readonly mentions: readonly PublishedRecord[];
}

interface StageKind {
  readonly code: string;
  readonly name: string;
  readonly short: string;
  readonly says: (records: readonly PublishedRecord[]) => string;
  /** Not every project has to pass it: where there is none, nothing is missing. */
  readonly special?: true;
}

const times = (records: readonly PublishedRecord[]): string => `${records.length}次`;
const items = (records: readonly PublishedRecord[]): string => `${records.length}项`;

/** 优; how many there are, when there are several or no result is known. */
function result(field: string) {
  return (records: readonly PublishedRecord[]): string => {
    const [only, ...more] = records;
    const said = only === undefined || more.length > 0 ? "" : textOf(only, field);
    return said === "" ? times(records) : said;
  };
}

export const stageKinds: readonly StageKind[] = [
  { code: "pre-evaluation", name: "事前评估", short: "事前", says: result("conclusion"), special: true },
  { code: "project", name: "绩效目标", short: "目标", says: () => "已设定" },
  { code: "goal-review", name: "目标审核", short: "审核", says: result("conclusion"), special: true },
  { code: "monitoring", name: "运行监控", short: "监控", says: times },
  { code: "self-evaluation", name: "绩效自评", short: "自评", says: result("grade") },
  { code: "spot-check", name: "绩效抽评", short: "抽评", says: result("grade") },
  { code: "evaluation", name: "绩效评价", short: "评价", says: result("grade") },
  { code: "rectification", name: "问题整改", short: "整改", says: items },
  { code: "result-use", name: "结果应用", short: "应用", says: items },
];

const known = new Set(stageKinds.map(({ code }) => code));

/** What came from the results as well as what is about the project itself, each record once. */
export function projectLife(project: PublishedRecord, { naming }: Connections): ProjectLife {
  const about = naming.get(project.address) ?? [];
  const results = about.filter(({ code }) => known.has(code));
  const followed = [project, ...results].flatMap(({ address }) => naming.get(address) ?? []);
  const byCode = Map.groupBy(new Set([...results, ...followed]), ({ code }) => code);
  if (hasGoals(project)) byCode.set("project", [project]);
  const stages = stageKinds.flatMap(({ code, name, short, says, special }): Stage[] => {
    const records = inTime(byCode.get(code) ?? []);
    if (records.length === 0 && special) return [];
    return [
      {
        id: code === "project" ? "goals" : code,
        name,
        short,
        said: records.length === 0 ? "" : says(records),
        records,
      },
    ];
  });
  return {
    stages,
    mentions: about.filter(({ code }) => !known.has(code) && code !== "correction"),
  };
}

const hasGoals = (project: PublishedRecord): boolean => textOf(project, "goal") !== "" || project.tables.length > 0;

/** Steps with a date in its order; those without keep their places among themselves, at the end. */
function inTime(records: readonly PublishedRecord[]): readonly PublishedRecord[] {
  const key = (record: PublishedRecord): string => timeKey(textOf(record, "asOf") || textOf(record, "date")) || "9999";
  return records
    .map((record) => ({ record, time: key(record) }))
    .sort((one, other) => (one.time < other.time ? -1 : one.time > other.time ? 1 : 0))
    .map(({ record }) => record);
}
