// The facts of a public document, as data typed from it, and the test that each of them is one 汇总 entry of content/.
import { describe, expect, it } from "vitest";
import { nodeWorld } from "../../src/base/node-world.ts";
import type { QualifierAfter, QualifierBefore, Quantity } from "../../src/base/quantity.ts";
import { runChecks } from "../../src/checks/run-checks.ts";
import { FigureScope } from "../../src/figures/figure-engine.ts";
import { readDefinitions } from "../../src/figures/read-definitions.ts";
import { readContent } from "../../src/reading/read-content.ts";
import { gatherRecords } from "../../src/records/gather-records.ts";
import { reportedTotal } from "../../src/records/kinds/reported-total.ts";
import { rulebook } from "../rulebook.ts";

export interface ReportedFact {
  /** Its number in the table of facts, with a word after it when one row holds several: 003-06 优. */
  readonly id: string;
  /** The 指标 of the 汇总 entry that holds it. */
  readonly figure: string;
  /** The digits as the document has them, 54.88; numbers it spells out are typed as digits. */
  readonly value: string;
  /** Empty for a bare number. */
  readonly unit: string;
  /** 超, 至少 …: the word before the number, when the document has one. */
  readonly before?: QualifierBefore;
  /** 余, 以上 …: the word after it. */
  readonly after?: QualifierAfter;
  /** What its 口径说明 must say, when the number means little without it. */
  readonly statement?: string;
}

/** A fact that is no number, such as a span of years: the 口径说明 of an entry says it. */
export interface StatedFact {
  readonly id: string;
  readonly figure: string;
  readonly statement: string;
}

export interface ReportedDocument {
  /** Its title in 《》, as 来源 begins. */
  readonly title: string;
  /** The folder in content/. */
  readonly region: string;
  readonly year: string;
  readonly facts: readonly ReportedFact[];
  readonly stated?: readonly StatedFact[];
}

/** The parts of a fact that must be as the document has them. */
const claimOf = ({ amount, decimals, unit, before, after }: Quantity) => ({
  value: amount.toFixed(decimals ?? amount.decimalPlaces()),
  unit,
  before,
  after,
});

/** Tests that the 汇总 of the document's region and year holds every fact, once, and that the checks have nothing against them. */
export function describeReportedFacts({ title, region, year, facts, stated = [] }: ReportedDocument): void {
  describe(`${region} ${year} holds the facts of ${title}`, async () => {
    const content = await readContent(nodeWorld, "content");
    const gathered = gatherRecords(content.value);
    const checked = runChecks(gathered.value, rulebook);
    const findings = [content, gathered, checked].flatMap(({ diagnostics }) => diagnostics);
    const definitions = (await readDefinitions(nodeWorld, "templates")).value;
    const totals = checked.value.of(reportedTotal, { region, year });
    const entriesOf = (figure: string) => totals.filter(({ data }) => data.indicator === figure);

    it.each(facts)("$id $figure", ({ figure, value, unit, before, after, statement }) => {
      const entries = entriesOf(figure);
      expect(entries.map(({ data }) => claimOf(data.value))).toEqual([{ value, unit, before, after }]);
      for (const { data } of entries) {
        expect(data.source.startsWith(title), data.source).toBe(true);
        expect(data.statement ?? "").toContain(statement ?? "");
      }
    });

    it.each(stated)("$id $statement", ({ figure, statement }) => {
      expect(entriesOf(figure).map(({ data }) => data.statement)).toEqual([expect.stringContaining(statement)]);
    });

    it("takes nothing from the document that is not in the table of facts", () => {
      const known = new Set(facts.map(({ figure }) => figure));
      const cited = totals.filter(({ data }) => data.source.startsWith(title)).map(({ data }) => data.indicator);
      expect(cited.filter((figure) => !known.has(figure))).toEqual([]);
    });

    it("agrees with every figure that is computed", () => {
      const figures = new FigureScope(checked.value, definitions, { region, year });
      const defined = facts.filter(({ figure }) => definitions.has(figure));
      const lost = defined.filter(({ figure }) => figures.figure(figure).status !== "known");
      expect(lost).toEqual([]);
      expect(figures.diagnostics.filter(({ severity }) => severity !== "note")).toEqual([]);
    });

    it("passes the checks", () => {
      const here = findings.filter(({ place }) => place.file.startsWith(`content/${region}/`));
      expect(here.filter(({ severity }) => severity !== "note")).toEqual([]);
    });
  });
}
