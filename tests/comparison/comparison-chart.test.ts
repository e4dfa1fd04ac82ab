// The picture of a comparison: a bar for every region however many, no label on another, no word of ranks.
import { describe, expect, it } from "vitest";
import type { Chart } from "../../src/charts/chart.ts";
import { compareRegions } from "../../src/comparison/compare-regions.ts";
import { drawChart } from "../../src/writers/charts/draw-chart.ts";
import { labelWidth } from "../../src/writers/charts/label-text.ts";
import { type Label, labelsIn } from "../../src/writers/charts/picture.ts";
import { renderChart } from "../../src/writers/html-writer.ts";
import { regions } from "./regions.ts";

const ninety = Array.from({ length: 90 }, (_, at) => `第${at + 1}县 ${(at * 37) % 91}.50亿元`);

function charted(lines: readonly string[]) {
  const charts: Chart[] = [];
  const [comparison] = compareRegions(regions(lines), (chart) => {
    charts.push(chart);
    return renderChart(chart);
  });
  const [chart] = charts;
  if (chart === undefined || comparison?.chart === undefined) throw new Error("no chart");
  return { chart, published: comparison.chart };
}

const box = ({ text, x, baseline, anchor, size }: Label) => {
  const width = labelWidth(text) * (size / 9);
  const left = anchor === "start" ? x : anchor === "middle" ? x - width / 2 : x - width;
  return { left, right: left + width, top: baseline - size, bottom: baseline };
};

describe("ninety regions", () => {
  it("all have a bar, a name and a number, in the order given, none on another", () => {
    const { chart, published } = charted(ninety);
    expect(published.title).toBe("2023年度各地区抽评资金");
    expect(published.table.rows).toHaveLength(90);
    expect(published.table.columns.map(({ title }) => title)).toEqual(["地区", "抽评资金（亿元）"]);
    expect(published.table.rows[1]).toEqual([
      { text: "第2县" },
      { text: "37.50", address: "r2/2023/figures/money.html" },
    ]);
    const labels = labelsIn(drawChart(chart));
    const names = labels.filter(({ text }) => text.startsWith("第")).toSorted((a, b) => a.baseline - b.baseline);
    expect(names.map(({ text }) => text)).toEqual(ninety.map((line) => line.split(" ")[0]));
    expect(labels.filter(({ text }) => text.endsWith("亿元"))).toHaveLength(90);
    const boxes = labels.map(box);
    const meeting = boxes.flatMap((one, at) =>
      boxes
        .slice(at + 1)
        .filter((two) => one.left < two.right && two.left < one.right && one.top < two.bottom && two.top < one.bottom),
    );
    expect(meeting).toEqual([]);
  });

  it("are said without ranks", () => {
    const { chart } = charted(ninety);
    expect(chart.alternative).toBe("条形图，共90个地区，各地区的数见数据表。");
    expect(charted(["甲县 3.03亿元", "乙县 超160亿元"]).chart.alternative).toBe(
      "条形图，共2个地区：甲县3.03亿元，乙县超160亿元。",
    );
  });
});

it("shows what is called by a name of any length, and nothing where all is zero", () => {
  const long = "很".repeat(300);
  const { chart, published } = charted([`${long}县 1亿元`, "<b>县 2亿元"]);
  expect(chart.categories[0]).toBe(`${"很".repeat(23)}…`);
  expect(published.table.rows[0]?.[0]?.text).toBe(`${long}县`);
  expect(published.html).not.toContain("<b>");
  expect(compareRegions(regions(["甲县 0个", "乙县 0个"]), renderChart)[0]?.chart).toBeUndefined();
});
