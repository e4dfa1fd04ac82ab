// What the records of a region and year know: its figures, and the official names of its bodies and rules.
import type { KnownFigures, OfficialName } from "../document/proofreading/known-figures.ts";
import type { Definition } from "../figures/definition.ts";
import { FigureScope } from "../figures/figure-engine.ts";
import { department } from "../records/kinds/department.ts";
import { regulation } from "../records/kinds/regulation.ts";
import type { LiangjiRecord } from "../records/record.ts";
import type { Records, Scope } from "../records/records.ts";

export interface Ledger {
  readonly records: Records;
  readonly definitions: ReadonlyMap<string, Definition>;
}

/** `subject`: the record the text is about; its own figures are known too. */
export function knownOf(
  { records, definitions }: Ledger,
  scope: Required<Scope>,
  subject: LiangjiRecord | undefined,
): KnownFigures {
  const ofRegion = new FigureScope(records, definitions, scope);
  const names = namesOf(records, scope);
  if (!subject) return { figures: ofRegion.allKnown(), ...names };
  const regional = new Set(ofRegion.allKnown().map((figure) => figure.id));
  // Without phrases: “项目预算” in a report on one project does not speak of the budgets of all.
  const figures = ofRegion
    .about(subject)
    .allKnown()
    .map((figure) => (regional.has(figure.id) ? { ...figure, phrases: [] } : figure));
  return { figures, ...names };
}

/** The names alone. */
export function namesOf(records: Records, { region }: Scope): Pick<KnownFigures, "departments" | "regulations"> {
  return {
    departments: records.of(department, { region }).map(
      ({ data: { name, shortNames, formerNames } }): OfficialName => ({
        name,
        ...(shortNames === undefined ? {} : { shortNames }),
        ...(formerNames === undefined ? {} : { formerNames }),
      }),
    ),
    regulations: records.of(regulation, { region }).map(({ data: { name } }) => ({ name })),
  };
}
