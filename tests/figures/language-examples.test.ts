// Every example of the handbook comes out as the handbook says; what it should be was worked out by hand from its ledger.
import { describe, expect, it } from "vitest";
import { isError } from "../../src/base/diagnostic.ts";
import { definitionFields, methods, shareManners } from "../../src/figures/definition.ts";
import { allExamples } from "../../src/figures/examples/all-examples.ts";
import { exampleLedger, exampleYear } from "../../src/figures/examples/ledger.ts";
import { manners } from "../../src/narrative/manners.ts";
import { bodyText, cellsOf, known, linesOf, onlyDocument, tableOf, walkSmall } from "../small-content.ts";

async function walk(definitions: string, prose?: string) {
  const walked = await walkSmall({
    records: exampleLedger,
    figures: definitions,
    ...(prose === undefined ? {} : { prose }),
  });
  expect(linesOf(walked.found.filter((one) => isError(one) || one.code.startsWith("figures/")))).toEqual([]);
  const year = walked.street.years.find(({ regionYear }) => regionYear.scope.year === exampleYear);
  if (!year) throw new Error("the year of the examples was not read");
  return { walked, figures: year.figures };
}

describe.each(allExamples)("$title", ({ definitions, about, results, sentences = [] }) => {
  it("comes out as said", async () => {
    const { figures } = await walk(definitions);
    const [kind, id] = about ?? [];
    const subject = kind && figures.records.named(kind, { region: "测试市" }).find((record) => record.id === id);
    expect(subject !== undefined).toBe(about !== undefined);
    const seen = subject ? figures.about(subject) : figures;
    for (const [name, expected] of Object.entries(results)) {
      const result = seen.figure(name);
      expect([name, typeof expected === "string" ? known(result).text : cellsOf(tableOf(result))]).toEqual([
        name,
        expected,
      ]);
    }
  });

  it.each(sentences)("%s", async (template, text) => {
    const { walked } = await walk(definitions, `${template}\n`);
    expect(bodyText(onlyDocument(walked))).toBe(text);
  });
});

it("leave nothing of the language out", () => {
  const all = allExamples.map((example) => example.definitions).join("");
  const written = (word: string) => new RegExp(`[{ ]${word}: `).test(all);
  const rest = Object.values(definitionFields).filter(({ key }) => !["说法", "表题"].includes(key));
  expect(rest.map(({ key }) => key).filter((key) => !written(key))).toEqual([]);
  expect([...methods, ...shareManners].filter((word) => !all.includes(`: ${word}`))).toEqual([]);
  const texts = allExamples.flatMap(({ sentences = [] }) => sentences.map(([template]) => template)).join("");
  expect(Object.keys(manners).filter((name) => !texts.includes(`${name}="`))).toEqual([]);
});
