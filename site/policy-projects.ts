// What happened to a policy's projects at each 绩效环节, as far as it is recorded: each step with the way to it.
import type { PublishedRecord } from "../src/disclosure/publication.ts";
import type { Connections } from "./connections.ts";
import { performanceSteps } from "./policy-matrix.ts";
import { projectLife } from "./project-life.ts";
import { textOf } from "./record-fields.ts";

export interface StepLink {
  readonly text: string;
  /** The problem, the decision: tells apart what reads the same. */
  readonly about?: string;
  readonly address: string;
}

export interface PolicyProject {
  readonly project: PublishedRecord;
  /** One cell for each 绩效环节. */
  readonly cells: readonly (readonly StepLink[])[];
}

/** Which steps of a project's life belong to which 绩效环节. */
const belongs: Readonly<Record<(typeof performanceSteps)[number], readonly string[]>> = {
  目标: ["pre-evaluation", "project", "goal-review"],
  监控: ["monitoring"],
  评价: ["self-evaluation", "spot-check", "evaluation"],
  应用: ["rectification", "result-use"],
};

export function policyProjects(policy: PublishedRecord, connections: Connections): readonly PolicyProject[] {
  const named = (policy.references ?? []).flatMap(({ field, address }) => {
    const project = field === "projects" ? connections.at.get(address) : undefined;
    return project === undefined ? [] : [project];
  });
  return named.map((project) => {
    const steps = projectLife(project, connections).stages.flatMap(({ records }) => records);
    const byCode = Map.groupBy(steps, ({ code }) => code);
    const cells = performanceSteps.map((step) =>
      belongs[step].flatMap((code) => (byCode.get(code) ?? []).map((record) => linkTo(record, project))),
    );
    return { project, cells };
  });
}

function linkTo(record: PublishedRecord, project: PublishedRecord): StepLink {
  if (record === project) return { text: "绩效目标", address: `${project.address}#goals` };
  const about = record.project === undefined && record.code !== "evaluation" ? { about: record.title } : {};
  return { text: brief(record), address: record.address, ...about };
}

/** 2023年7月（绿灯）, 绩效自评（优）, 整改（已整改）: what it was and how it came out. */
function brief(record: PublishedRecord): string {
  const light = textOf(record, "light");
  const ends: Readonly<Record<string, string>> = {
    monitoring: light === "" ? "" : `${light}灯`,
    rectification: textOf(record, "status"),
    "result-use": textOf(record, "way"),
    "pre-evaluation": textOf(record, "conclusion"),
    "goal-review": textOf(record, "conclusion"),
  };
  const end = ends[record.code] ?? textOf(record, "grade");
  const what = textOf(record, "asOf") || (record.code === "evaluation" ? textOf(record, "type") : record.kind);
  return end === "" ? what : `${what}（${end}）`;
}
