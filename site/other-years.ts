// The same project, policy or evaluation in other years.
import type { PublishedRecord } from "../src/disclosure/publication.ts";
import { type Connections, identities } from "./connections.ts";

export interface OtherYear {
  readonly year: string;
  readonly record: PublishedRecord;
}

/** In the order of the years, this one left out. */
export function otherYears(record: PublishedRecord, connections: Connections): readonly OtherYear[] {
  const found = identities(record).flatMap((identity) => connections.alike.get(identity) ?? []);
  return inOrder(found, connections.yearOf.get(record), connections);
}

/** An evaluation's other years: those under its name, and those of the same projects. */
export function otherEvaluations(evaluation: PublishedRecord, connections: Connections): readonly OtherYear[] {
  const { at, naming, yearOf } = connections;
  const projects = (evaluation.references ?? []).flatMap(({ address }) => {
    const found = at.get(address);
    return found?.code === "project" ? [found, ...otherYears(found, connections).map(({ record }) => record)] : [];
  });
  const ofThem = projects.flatMap(({ address }) => naming.get(address) ?? []).filter(isEvaluation);
  const byName = otherYears(evaluation, connections).map(({ record }) => record);
  return inOrder([...byName, ...ofThem], yearOf.get(evaluation), connections);
}

const isEvaluation = ({ code }: PublishedRecord): boolean => code === "evaluation";

function inOrder(
  records: readonly PublishedRecord[],
  own: string | undefined,
  { yearOf }: Connections,
): readonly OtherYear[] {
  return [...new Set(records)]
    .flatMap((record) => {
      const year = yearOf.get(record);
      return year === undefined || year === own ? [] : [{ year, record }];
    })
    .sort((one, other) => Number(one.year) - Number(other.year));
}
