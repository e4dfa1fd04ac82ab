// What is drawn, measured on the picture itself: bars as long as their amounts, every value beside them, nothing told by colour alone.
import { describe, expect, it } from "vitest";
import type { Chart } from "../../../src/charts/chart.ts";
import { drawChart } from "../../../src/writers/charts/draw-chart.ts";
import { layoutOf } from "../../../src/writers/charts/layout.ts";
import { labelsIn, type Picture, type Shape } from "../../../src/writers/charts/picture.ts";
import { pictureSvg } from "../../../src/writers/charts/picture-svg.ts";
import {
  chartOf,
  departments,
  everyForm,
  grades,
  manyDepartments,
  progress,
  radar,
  scores,
  threeSeries,
  years,
} from "./samples.ts";

const again = (chart: Chart): Chart => structuredClone(chart);
const shapes = ({ marks }: Picture): readonly Shape[] => marks.filter((mark) => mark.type === "shape");
const texts = (picture: Picture): readonly string[] => labelsIn(picture).map((label) => label.text);

interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The rectangles of one fill: M x y l w 0 l 0 h …, as drawn. */
const rectangles = (picture: Picture, fill: string): readonly Bar[] =>
  shapes(picture).flatMap(({ d, fill: own }) => {
    const match = /^M(\S+) (\S+)l(\S+) 0l0 (\S+)l/.exec(d);
    if (!match || own !== fill) return [];
    const [x = 0, y = 0, width = 0, height = 0] = match.slice(1).map(Number);
    return [{ x, y, width, height }];
  });

const main = "#1f4e79";
const page = { width: (156 / 25.4) * 72, height: (225 / 25.4) * 72 };

describe("columns", () => {
  it("are as high as their amounts, from one line", () => {
    const bars = rectangles(drawChart(grades), main);
    const heights = bars.map((bar) => Math.abs(bar.height));
    expect(heights).toHaveLength(4);
    const unit = (heights[1] ?? 0) / 150;
    expect(unit).toBeGreaterThan(0.5);
    for (const [index, amount] of [12, 150, 30, 0].entries()) expect(heights[index]).toBeCloseTo(amount * unit, 0);
    expect(new Set(bars.map((bar) => Math.round(bar.y))).size).toBe(1);
  });

  it("each say their name and their value with its unit", () => {
    expect(texts(drawChart(grades)).toSorted()).toEqual(
      ["优", "良", "中", "差", "12个", "150个", "30个", "0个"].toSorted(),
    );
  });

  it("go down below zero, with their values clear of the names", () => {
    const picture = drawChart(chartOf("columns", "个", ["甲", "乙"], ["增减", [5, -8]]));
    const [up, down] = rectangles(picture, main);
    expect(Math.sign(up?.height ?? 0)).toBe(-1);
    expect(Math.sign(down?.height ?? 0)).toBe(1);
    const at = (text: string) => labelsIn(picture).find((label) => label.text === text)?.baseline ?? 0;
    expect(at("乙") - at("-8个")).toBeGreaterThan(9);
  });

  it("stand on the line when all of them are zero, and say when nothing is known", () => {
    const zero = drawChart(chartOf("columns", "个", ["甲", "乙"], ["数", [0, 0]]));
    expect(rectangles(zero, main).every((bar) => bar.height === 0)).toBe(true);
    expect(texts(zero).filter((text) => text === "0个")).toHaveLength(2);
    const unknown = drawChart(chartOf("columns", "个", ["甲", "乙"], ["数", [7, undefined]]));
    expect(texts(unknown)).toContain("无数据");
  });

  it("are equal when their amounts are, and one alone does not fill the page", () => {
    const equal = rectangles(drawChart(chartOf("columns", "个", ["甲", "乙", "丙"], ["数", [3, 3, 3]])), main);
    expect(new Set(equal.map((bar) => bar.height)).size).toBe(1);
    const [one] = rectangles(drawChart(chartOf("columns", "个", ["甲"], ["数", [3]])), main);
    expect(one?.width).toBeLessThan(60);
  });

  it("lie down when they are too many or their labels too wide", () => {
    expect(layoutOf(grades).form).toBe("columns");
    expect(layoutOf(chartOf("columns", "个", departments(12), ["数", departments(12).map(() => 1)])).form).toBe("bars");
    const wide = chartOf("columns", "万元", ["甲", "乙", "丙", "丁", "戊"], ["数", Array(5).fill("123456789012.00")]);
    expect(layoutOf(wide).form).toBe("bars");
  });
});

describe("bars", () => {
  it("show forty departments with long names on one page, in their order", () => {
    const picture = drawChart(manyDepartments);
    expect(picture.height).toBeLessThan(page.height - 30);
    const names = labelsIn(picture).filter((label) => label.text.startsWith("明川市"));
    expect(names.map((label) => label.text)).toEqual(departments(40));
    const lines = names.map((label) => label.baseline);
    expect(lines.every((line, index) => index === 0 || line - (lines[index - 1] ?? 0) > 10)).toBe(true);
  });

  it("leave to the table what a page cannot hold, and say so", () => {
    const picture = drawChart(chartOf("bars", "个", departments(90), ["数", departments(90).map((_, at) => at)]));
    expect(picture.height).toBeLessThan(page.height - 30);
    const shown = texts(picture).filter((text) => text.startsWith("明川市")).length;
    expect(shown).toBeGreaterThan(30);
    expect(texts(picture)).toContain(`图中为前${shown}项，其余${90 - shown}项见下表`);
  });

  it("keep a tiny amount beside a huge one readable", () => {
    const picture = drawChart(chartOf("bars", "万元", ["甲", "乙"], ["数", ["123456789.00", "0.01"]]));
    expect(texts(picture)).toContain("0.01万元");
    expect(texts(picture)).toContain("123456789.00万元");
  });
});

describe("series", () => {
  it("are told apart without colour: solid, empty, hatched, each named above", () => {
    const picture = drawChart(threeSeries);
    expect(rectangles(picture, main)).toHaveLength(3);
    // Two of each and the sample in the key; the paper of what is empty and what is hatched.
    expect(rectangles(picture, "#ffffff")).toHaveLength(6);
    const slanting = shapes(picture).filter(({ d }) => (d.match(/M/g) ?? []).length > 1);
    expect(slanting.length).toBeGreaterThanOrEqual(3);
    expect(texts(picture)).toEqual(expect.arrayContaining(["2021年", "2022年", "2023年"]));
  });

  it("of lines have markers and dashes of their own, and their names at their ends", () => {
    const picture = drawChart(years);
    const lines = shapes(picture).filter(({ strokeWidth, fill }) => strokeWidth === 1.5 && fill === undefined);
    expect(new Set(lines.map(({ dash }) => dash)).size).toBe(2);
    const last = labelsIn(picture).find((label) => label.text === "评价");
    expect(last?.anchor).toBe("start");
    expect(texts(picture)).toEqual(expect.arrayContaining(["120个", "180个", "10个", "60个", "抽评", "评价"]));
  });

  it("need no key when there is one", () => {
    expect(texts(drawChart(grades))).not.toContain("项目数");
  });
});

describe("a radar", () => {
  it("names each corner with its share and says what the rings are", () => {
    const said = texts(drawChart(radar));
    for (const text of ["决策", "95.0%", "效益", "76%"]) expect(said).toContain(text);
    expect(said).toContain("各圈由内到外为20%、40%、60%、80%、100%");
  });

  it("with two corners is drawn as bars", () => {
    expect(layoutOf(chartOf("radar", "%", ["甲", "乙"], ["率", [50, 60]])).form).toBe("bars");
  });
});

describe("progress", () => {
  it("shows one aim for all as a line with its name", () => {
    const picture = drawChart(progress);
    expect(texts(picture)).toContain("序时进度58.33%");
    expect(texts(picture)).toContain("101.2%");
    expect(shapes(picture).filter(({ dash }) => dash !== undefined)).toHaveLength(1);
  });

  it("shows aims of their own beside what is reached", () => {
    const said = texts(drawChart(scores));
    for (const text of ["12.5／15分", "15／20分", "得分", "分值"]) expect(said).toContain(text);
  });
});

describe.each(everyForm)("every picture (%s)", (_, chart) => {
  it("is as high as its layout says and keeps its labels inside", () => {
    const picture = drawChart(chart);
    expect(picture.height).toBe(layoutOf(chart).height);
    expect(picture.width).toBeCloseTo(page.width, 1);
    for (const { x, baseline, anchor, size, text } of labelsIn(picture)) {
      // Digits and Latin letters are about half as wide as a Chinese character.
      const width = [...text].reduce((sum, character) => sum + (character < "\u0250" ? 0.6 : 1), 0) * size;
      const left = anchor === "start" ? x : anchor === "middle" ? x - width / 2 : x - width;
      expect(left).toBeGreaterThan(-size / 2);
      expect(left + width).toBeLessThan(picture.width + size / 2);
      expect(baseline - size * 0.9).toBeGreaterThan(-1);
      expect(baseline).toBeLessThan(picture.height + 1);
    }
  });

  it("is the same whatever was drawn before", () => {
    const first = JSON.stringify(drawChart(again(chart)));
    drawChart(again(years));
    expect(JSON.stringify(drawChart(again(chart)))).toBe(first);
  });

  it("has one colour beside black, white and grey, and nothing that shines through", () => {
    const used = drawChart(chart).marks.flatMap((mark) =>
      mark.type === "shape" ? [mark.fill, mark.stroke] : [mark.fill],
    );
    const colours = new Set(used.filter((colour) => colour !== undefined));
    const coloured = [...colours].filter((colour) => !/^#(..)\1\1$/i.test(colour));
    expect(coloured).toEqual([main]);
  });
});

describe("labels", () => {
  it("come out as they are, whatever they hold", () => {
    const hostile = ["<b>&\"'", "{a|b}{c}", "L0", "\\n", "]]>", "a\u0000b"];
    const picture = drawChart(chartOf("bars", "%", hostile, ["率", hostile.map(() => 1)]));
    const shown = texts(picture);
    for (const text of hostile.slice(0, 5)) expect(shown).toContain(text);
    expect(shown.join("")).not.toContain("\u0000");
  });

  it("are outlines in SVG: no text, no style, no address, no opacity", () => {
    const box = () => ({ width: 9, glyphs: [{ d: "M0 0L9 0L9 -9Z", x: 0 }] });
    for (const [, chart] of everyForm) {
      const svg = pictureSvg(drawChart(chart), box);
      expect(svg).not.toMatch(/<text|<style|style=|class=|opacity|url\(|https?:(?!\/\/www\.w3\.org\/2000\/svg")/);
    }
  });
});
