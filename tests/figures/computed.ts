// The figures of a few definitions over a few records, with what the figures room itself found.
import { isError } from "../../src/base/diagnostic.ts";
import type { FigureScope } from "../../src/figures/figure-engine.ts";
import { linesOf, walkSmall } from "../small-content.ts";

export interface ComputedFigures {
  /** Of 2023. */
  readonly year: FigureScope;
  /** Seen from a record of 2023, or of no year. */
  about(kind: string, id: string): FigureScope;
  readonly found: readonly string[];
}

/** `definitions`: one a line, without 编码 and 口径. Errors in the records are the test's own fault. */
export async function compute(
  definitions: string,
  records: Readonly<Record<string, string>>,
  expectErrors = false,
): Promise<ComputedFigures> {
  const lines = definitions.trim().split("\n");
  const figures = lines.map((line, at) => `${line.trim().replace("{", `{编码: f-${at}, 口径: 测试, `)}\n`).join("");
  const { street, found } = await walkSmall({ records, figures });
  const errors = linesOf(found.filter(isError));
  if (!expectErrors && errors.length > 0) throw new Error(errors.join("\n"));
  const year = street.years.find(({ regionYear }) => regionYear.scope.year === "2023")?.figures;
  if (!year) throw new Error("2023 was not read");
  return {
    year,
    about(kind, id) {
      const all = street.records.named(kind, { region: "测试市" });
      const record = all.find((one) => one.id === id && (one.year ?? "2023") === "2023");
      if (!record) throw new Error(`no ${kind} ${id}`);
      return year.about(record);
    },
    found: linesOf(found.filter((one) => one.code.startsWith("figures/"))),
  };
}

export const text = (scope: FigureScope, name: string): string => {
  const result = scope.figure(name);
  return result.status === "known"
    ? result.figure.text
    : `${result.status}${"because" in result ? ` ${result.because}` : ""}`;
};
