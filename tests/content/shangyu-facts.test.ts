// Every fact of the public document on 绍兴市上虞区 2021 is a 汇总 entry, and its rate agrees with its amounts within rounding only.
import { describe, expect, it } from "vitest";
import { folders, walk } from "../street/edited-content.ts";
import { describeReportedFacts } from "./reported-facts.ts";
import { shangyu } from "./shangyu-facts.ts";

const { region, year } = shangyu;
const file = `${folders.content}/${region}/${year}/汇总.yaml`;
const figure = "事前评估核减率";
const asPrinted = "16.39%";

describeReportedFacts(shangyu);

/** The findings on the 汇总 of 上虞 and what becomes of the rate, had the document printed this one. */
async function printed(rate: string) {
  const edits = rate === asPrinted ? {} : { [file]: (text: string) => text.replace(asPrinted, rate) };
  const { value, diagnostics } = await walk(edits);
  const year2021 = value.years.find(({ regionYear }) => regionYear.region.name === region);
  return {
    findings: diagnostics
      .filter(({ place }) => place.file === file)
      .map(({ code, severity, message }) => ({ code, severity, message })),
    status: year2021?.figures.figure(figure).status,
  };
}

describe("7.13亿元 of 43.52亿元", () => {
  it("may have been 16.39% before rounding: a note that shows what the printed amounts give", async () => {
    const message = expect.stringMatching(/16\.39%，与所列数据一致（四舍五入范围内），由所列数据计算为16\.38%$/);
    const note = { code: "figures/within-rounding", severity: "note", message };
    expect(await printed(asPrinted)).toEqual({ findings: [note], status: "known" });
  });

  it("cannot have been 16.49%: an error, and no figure", async () => {
    const message = expect.stringMatching(/16\.49%，由所列数据计算为16\.38%.*矛盾/);
    const error = { code: "figures/contradiction", severity: "error", message };
    expect(await printed("16.49%")).toEqual({ findings: [error], status: "stopped" });
  });
});
