// What is public of one department, year by year, the latest first.
import type { PublishedRecord } from "../src/disclosure/publication.ts";
import type { Connections, ShownDocument } from "./connections.ts";
import { textOf } from "./record-fields.ts";

export interface DepartmentYear {
  readonly year: string;
  readonly documents: readonly ShownDocument[];
  readonly projects: readonly ProjectRow[];
  readonly evaluations: readonly PublishedRecord[];
  readonly rectifications: readonly PublishedRecord[];
  /** Whatever else names the department; steps of its projects stand with them. */
  readonly others: readonly PublishedRecord[];
}

export interface ProjectRow {
  readonly project: PublishedRecord;
  /** 优; several, one after the other, when it was graded more than once. */
  readonly selfGrade: string;
  readonly spotGrade: string;
  readonly evaluationGrade: string;
}

export function departmentYears(department: string, connections: Connections): readonly DepartmentYear[] {
  const { naming, documents, yearOf } = connections;
  const records = Map.groupBy(naming.get(department) ?? [], (record) => yearOf.get(record) ?? "");
  const about = Map.groupBy(documents.get(department) ?? [], ({ address }) => address.split("/")[1] ?? "");
  const years = new Set([...records.keys(), ...about.keys()].filter((year) => year !== ""));
  return [...years]
    .sort((one, other) => Number(other) - Number(one))
    .map((year) => {
      const byCode = Map.groupBy(records.get(year) ?? [], ({ code }) => code);
      const of = (code: string): readonly PublishedRecord[] => byCode.get(code) ?? [];
      const shown = new Set(["project", "evaluation", "rectification"]);
      return {
        year,
        documents: about.get(year) ?? [],
        projects: of("project").map((project) => rowOf(project, connections)),
        evaluations: of("evaluation"),
        rectifications: of("rectification"),
        others: (records.get(year) ?? []).filter(({ code, project }) => !shown.has(code) && project === undefined),
      };
    });
}

function rowOf(project: PublishedRecord, { naming }: Connections): ProjectRow {
  const steps = Map.groupBy(naming.get(project.address) ?? [], ({ code }) => code);
  const grades = (code: string): string =>
    (steps.get(code) ?? [])
      .map((step) => textOf(step, "grade"))
      .filter((grade) => grade !== "")
      .join("、");
  return {
    project,
    selfGrade: grades("self-evaluation"),
    spotGrade: grades("spot-check"),
    evaluationGrade: grades("evaluation"),
  };
}
