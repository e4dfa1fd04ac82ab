// The sizes docs/规模.md gives are those of the model, the model starts from what docs/性能.md measured, and foretells what was measured besides.
import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { county, processorsFor, processorsShared, sizingTable, timeAlone, used } from "../bench/sizing.ts";

const read = (name: string): Promise<string> => readFile(new URL(`../../docs/${name}.md`, import.meta.url), "utf8");
const [sizes, measurements] = await Promise.all([read("规模"), read("性能")]);

/** The number in the first group, of the only place that reads like this. */
function measured(pattern: RegExp): number {
  const found = [...measurements.matchAll(new RegExp(pattern, "gm"))];
  expect(found, String(pattern)).toHaveLength(1);
  return Number(found[0]?.[1]?.replaceAll(",", ""));
}

const withinTenPercent = (foretold: number, is: number): void => expect(Math.abs(foretold / is - 1)).toBeLessThan(0.1);

describe("the model", () => {
  it("starts from what was measured", () => {
    expect(county.documents).toBe(measured(/生成 ([\d,]+) 份文件/));
    expect(county.building + county.printing).toBeCloseTo(measured(/每个县处理器时间([\d.]+) 秒/), 1);
    expect(county.printing).toBeCloseTo(
      (county.documents * measured(/排成 DOCX 和 PDF[^\n]*每份约([\d.]+) 毫秒/)) / 1000,
      0,
    );
    expect(county.asking).toBeCloseTo((county.documents * measured(/发起的进程每份([\d.]+) 毫秒/)) / 1000, 0);
    expect(county.printingByWorkers).toBeCloseTo((county.documents * measured(/工作进程每份([\d.]+) 毫秒/)) / 1000, 0);
    expect(county.portal).toBeCloseTo(measured(/90 个一般大的县[^\n]*处理器时间([\d.]+) 秒/) / 90, 1);
  });

  it("foretells how long five counties take on two processors", () => {
    withinTenPercent(timeAlone(5, 2, county), measured(/五个县连同门户用时([\d.]+) 秒/));
  });

  it("foretells how many documents two workers and who asks them print on two processors", () => {
    const each = (county.asking + county.printingByWorkers) / county.documents;
    withinTenPercent((2 * used) / each, measured(/^\| 两个工作进程 \| ([\d.]+) 份/));
  });

  it("needs twice as many processors for twice the counties, or half the time", () => {
    const cost = { ...county, building: 60, printing: 30, portal: 5 };
    expect(processorsFor(1000, 100_000, cost)).toBe(1);
    expect(processorsFor(2000, 50_000, cost)).toBe(4);
    expect(processorsFor(2001, 50_000, cost)).toBe(5);
  });

  it("gives the machine that builds what only it can do", () => {
    const cost = { ...county, building: 50, asking: 40, portal: 5, printingByWorkers: 190 };
    expect(processorsShared(100, 1000, cost)).toEqual({ builder: 10, workers: 20 });
  });
});

it("docs/规模.md prints what the model gives", () => {
  const [, table = ""] = /<!-- 推算：开始 -->\n([\s\S]*?)\n<!-- 推算：结束 -->/.exec(sizes) ?? [];
  expect(table.split("\n")).toEqual(sizingTable());
});

it("docs/规模.md says of the machines what was measured", () => {
  const [, table = ""] = /## 三、([\s\S]*?)几点说明/.exec(sizes) ?? [];
  const said = (pattern: RegExp): number => Number(pattern.exec(table)?.[1]);
  expect(said(/每个核每秒约(\d+)份/)).toBe(Math.floor(100 / measured(/工作进程每份([\d.]+) 毫秒/)) * 10);
  expect(said(/测得(\d+) MB/)).toBe(measured(/Redis 的处理器时间[^\n]*内存峰值(\d+) MB/));
  expect(said(/PDF 的([\d.]+)倍/)).toBe(measured(/是全部 DOCX、PDF[^\n]*的([\d.]+) 倍/));
  expect(said(/一个进程([\d.]+) GB/)).toBe(measured(/工作进程做了3,208件，[^\n]*?([\d.]+) GB/));
});

it("no measurement is left open", () => {
  for (const text of [sizes, measurements]) expect(text).not.toMatch(/测得：|@[\u4e00-\u9fff]/);
});
