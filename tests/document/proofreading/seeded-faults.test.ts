// The summaries of the repository's own content as if typed by hand: clean they have no error, and with one number made wrong at a time it is found, where it stands.
import { beforeAll, describe, expect, it } from "vitest";
import { nodeWorld } from "../../../src/base/node-world.ts";
import type { KnownFigures } from "../../../src/document/proofreading/known-figures.ts";
import { numbersOf, proofread } from "../../../src/document/proofreading/proofread.ts";
import type { Prose, Remark } from "../../../src/document/proofreading/prose.ts";
import { proseOf } from "../../../src/document/proofreading/prose-of.ts";
import { walkStreet } from "../../../src/pipeline.ts";
import { type Fault, faultsOf } from "./seeded-faults.ts";

interface Summary {
  readonly id: string;
  /** Its numbers are plain text: nothing says which are figures; what is quoted from elsewhere still says so. */
  readonly prose: Prose;
  readonly known: KnownFigures;
}

let summaries: readonly Summary[] = [];

beforeAll(async () => {
  const folders = { content: "content", templates: "templates", out: "dist" };
  const { value: street } = await walkStreet(nodeWorld, folders);
  summaries = street.years.flatMap(({ documents, figures }) =>
    documents
      .filter(({ document }) => document.id.endsWith("/summary"))
      .map(({ document }) => ({
        id: document.id,
        prose: proseOf(document).map(({ figures: _figures, ...typed }) => typed),
        known: { figures: figures.allKnown() },
      })),
  );
});

const worthALook = ({ severity }: Remark): boolean => severity !== "note";
const keyOf = ({ code, paragraph, start }: Remark): string => [code, paragraph, start].join(" ");

/** What is said of the faulty text and was not said of the clean one, on a stretch that holds the wrong number. */
function foundBy({ prose, paragraph, start, end }: Fault, known: KnownFigures, clean: ReadonlySet<string>): boolean {
  const remarks = proofread(prose, known).filter(worthALook);
  return remarks.some(
    (one) => one.paragraph === paragraph && one.start <= start && end <= one.end && !clean.has(keyOf(one)),
  );
}

describe("the clean summaries", () => {
  it("have no error, with records and without", () => {
    expect(summaries.length).toBeGreaterThanOrEqual(3);
    for (const { id, prose, known } of summaries) {
      const remarks = [...proofread(prose, known), ...proofread(prose, {})];
      expect(
        remarks.filter(({ severity }) => severity === "error"),
        id,
      ).toEqual([]);
    }
  });

  it("have a figure behind nearly every number", () => {
    for (const { id, prose, known } of summaries) {
      const numbers = numbersOf(prose, known).filter((one) => prose[one.paragraph]?.kind !== "cell");
      const untraced = numbers.filter(({ status }) => status === "untraced").map(({ text }) => text);
      expect(untraced.length / numbers.length, `${id}: ${untraced.join("、")}`).toBeLessThanOrEqual(0.1);
    }
  });
});

describe("one number wrong at a time", () => {
  it("is found at its place, in at least 97 of 100 cases out of 300 and more", () => {
    const missed: string[] = [];
    const made = new Map<string, number>();
    const all = summaries.flatMap((summary) => faultsOf(summary.prose).map((fault) => ({ ...summary, fault })));
    const clean = new Map(summaries.map(({ id, prose, known }) => [id, new Set(proofread(prose, known).map(keyOf))]));
    // More summaries do not make the test longer: every second or third fault is then enough.
    const step = Math.max(1, Math.floor(all.length / 400));
    const chosen = all.filter((_, index) => index % step === 0);
    for (const { id, known, fault } of chosen) {
      made.set(fault.kind, (made.get(fault.kind) ?? 0) + 1);
      if (foundBy(fault, known, clean.get(id) ?? new Set())) continue;
      const before = fault.prose[fault.paragraph]?.text.slice(Math.max(0, fault.start - 20), fault.start);
      missed.push(`${id}: ${fault.kind} …${before}${fault.right} → ${fault.wrong}`);
    }
    expect(chosen.length).toBeGreaterThanOrEqual(300);
    expect([...made.keys()].sort()).toEqual(["grade", "magnitude", "percentage", "total", "unit", "value"]);
    expect(missed.length / chosen.length, missed.join("\n")).toBeLessThanOrEqual(0.03);
  });

  it("is an error where the words before it name the figure", () => {
    const text = "2023年，抽评项目201个，涉及财政资金8.46亿元。";
    const huzhou = summaries.find(({ id }) => id === "huzhou/2023/summary");
    const [first] = proofread([{ text, kind: "paragraph" }], huzhou?.known ?? {}).filter(worthALook);
    expect(first).toMatchObject({ code: "proof/contradicted-number", severity: "error", start: 10, end: 14 });
    expect(first?.message).toContain("200个");
  });
});
