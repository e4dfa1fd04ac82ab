// The documents of content/: every number of every one says where it is from.
import { describe, expect, it } from "vitest";
import { nodeWorld } from "../../src/base/node-world.ts";
import { walkStreet } from "../../src/pipeline.ts";
import { recordsBehind } from "../../src/trace/figure-facts.ts";
import { countNumbers } from "../../src/trace/number-counts.ts";
import { traceNumbers } from "../../src/trace/trace-numbers.ts";
import { typedWords } from "../../src/trace/typed-words.ts";
import { facts } from "../content/huzhou-facts.ts";

const { value: street } = await walkStreet(nodeWorld, { content: "content", templates: "templates", out: "dist" });
const traced = street.years.flatMap(({ documents, figures }) =>
  documents.map(({ document, plan, texts }) => {
    const known = figures.about(plan.subject).allKnown();
    return {
      id: document.id,
      document,
      numbers: traceNumbers(document, { figures: known, isTyped: typedWords(texts) }),
    };
  }),
);

it("summaries are among them", () => {
  expect(traced.map(({ id }) => id).filter((id) => id.endsWith("/summary")).length).toBeGreaterThanOrEqual(3);
});

/** A count of none has no records behind it. */
const isSome = (value: string | undefined): boolean => Number(value) !== 0;

describe.each(traced)("$id", ({ document, numbers }) => {
  it("has nothing but traced and cited numbers", () => {
    expect(numbers.filter(({ status }) => status !== "traced" && status !== "cited").map(({ text }) => text)).toEqual(
      [],
    );
    const { total, traced: ours, cited } = countNumbers(numbers);
    expect(ours + cited).toBe(total);
    // A letter may have nothing to count; a summary always has.
    if (document.id.endsWith("/summary")) expect(total).toBeGreaterThan(0);
  });

  it("leads from each traced number to a record, and from each cited one to its source", () => {
    const rootless = numbers.filter(({ status, figure, source, value }) =>
      status === "cited"
        ? source === ""
        : !figure || (isSome(value) && recordsBehind(figure, document.figures).length === 0),
    );
    expect(rootless.map(({ text }) => text)).toEqual([]);
  });
});

it("湖州市本级 2023 has every fact of its table among its numbers", () => {
  const numbers = traced.find(({ id }) => id === "huzhou/2023/summary")?.numbers ?? [];
  const said = new Set(numbers.map(({ value, unit, figure }) => `${figure?.id} ${value}${unit}`));
  expect(facts.filter(({ figure, value, unit }) => !said.has(`${figure} ${value}${unit}`)).map(({ id }) => id)).toEqual(
    [],
  );
});
