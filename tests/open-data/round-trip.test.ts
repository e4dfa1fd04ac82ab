// What is published can be read back: the same checks find nothing new, and the same figures come out.
import { beforeAll, describe, expect, it } from "vitest";
import type { Diagnostic } from "../../src/base/diagnostic.ts";
import { runChecks } from "../../src/checks/run-checks.ts";
import { isPublicInput } from "../../src/disclosure/public-inputs.ts";
import { publicLedger } from "../../src/disclosure/public-ledger.ts";
import type { Figure } from "../../src/figures/figure.ts";
import { FigureScope } from "../../src/figures/figure-engine.ts";
import { readCsvPackage, readJsonPackage } from "../../src/open-data/read-package.ts";
import type { Entry } from "../../src/reading/entry.ts";
import { gatherRecords } from "../../src/records/gather-records.ts";
import type { Records } from "../../src/records/records.ts";
import { completeRecords } from "../../src/standards/complete-records.ts";
import { rulebook } from "../rulebook.ts";
import { filesIn, type Offered, offerReal } from "./published-files.ts";

let real: Offered & { readonly found: readonly Diagnostic[] };
beforeAll(async () => {
  real = await offerReal();
});

interface ReadBack {
  readonly records: Records;
  readonly found: readonly Diagnostic[];
}

function readBack(read: typeof readJsonPackage): ReadBack {
  const entries: Entry[] = [];
  const found: Diagnostic[] = [];
  const homes = publicLedger(real.street.records).records.all.filter(({ kind }) => kind.name === "地区");
  for (const { data, region } of homes) {
    const years = real.publication.regions.find(({ id }) => id === data.address)?.years ?? [];
    for (const year of [undefined, ...years.map((one) => one.year)]) {
      const folder = ["data", data.address, ...(year === undefined ? [] : [year])].join("/");
      const home = { region, ...(year === undefined ? {} : { year }) };
      const { value, diagnostics } = read(home, filesIn(real, folder));
      entries.push(...value);
      found.push(...diagnostics);
    }
  }
  const gathered = gatherRecords({ entries, unreadable: [] });
  const checked = runChecks(completeRecords(gathered.value, rulebook), rulebook);
  return { records: checked.value, found: [...found, ...gathered.diagnostics, ...checked.diagnostics] };
}

/** Made from public records alone, and from figures that are. */
function isPublic(figure: Figure, figures: FigureScope): boolean {
  const { inputs, operands } = figure.provenance;
  if (!inputs.every((origin) => isPublicInput(origin, figures))) return false;
  return operands.every((id) => {
    const operand = figures.figure(id);
    return operand.status === "known" && isPublic(operand.figure, figures);
  });
}

/** What a finding is about; internal records and waivers, which stay behind, only change how it ends. */
const subjectOf = ({ code, message }: Diagnostic): string =>
  `${code} ${message.replace("已豁免：", "").split("，", 1)[0] ?? ""}`;

describe.each([
  ["JSON", readJsonPackage],
  ["CSV", readCsvPackage],
] as const)("from %s", (_, read) => {
  let again: ReadBack;
  beforeAll(() => {
    again = readBack(read);
  });

  it("every public record comes back, but for the notices of what was taken back", () => {
    const copies = publicLedger(real.street.records).records.all;
    const notices = copies.filter(({ data }) => data.type === "撤回" && Object.keys(data.subject ?? {}).length === 0);
    expect(again.records.all.length).toBe(copies.length - notices.length);
    expect(again.records.all.length).toBeGreaterThan(700);
  });

  it("the checks find nothing new", () => {
    expect(again.found.filter(({ severity }) => severity === "error")).toEqual([]);
    const known = new Set(real.found.map(subjectOf));
    expect(again.found.map(subjectOf).filter((subject) => !known.has(subject))).toEqual([]);
  });

  it("every figure that public records make comes out the same", () => {
    let compared = 0;
    for (const { figures, regionYear } of real.street.years) {
      const second = new FigureScope(again.records, figures.definitions, regionYear.scope);
      for (const figure of figures.allKnown().filter((one) => isPublic(one, figures))) {
        const result = second.figure(figure.id);
        const { value, text } = result.status === "known" ? result.figure : { value: result, text: "" };
        expect({ id: figure.id, text, value }).toEqual({ id: figure.id, text: figure.text, value: figure.value });
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(500);
  });

  it.each([
    ["湖州市本级", "抽评项目数", "200个"],
    ["湖州市本级", "抽评资金", "8.46亿元"],
    ["绍兴市上虞区", "事前评估核减率", "16.4%"],
  ])("%s的%s是%s", (region, id, text) => {
    const year = real.street.years.find(({ regionYear }) => regionYear.scope.region === region);
    if (!year) throw new Error("no such year");
    const result = new FigureScope(again.records, year.figures.definitions, year.regionYear.scope).figure(id);
    expect(result.status === "known" && result.figure.text).toBe(text);
  });
});
