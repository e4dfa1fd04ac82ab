// The pages about one thing: a project's time line, an evaluation, a policy's matrix, a department over the years.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildSite } from "../../src/outputs/build-site.ts";
import { attribute, type BuiltPage, classed, filesOf, named, pagesOf, referencesOf, textOf } from "./built-site.ts";
import { educationOffice, evaluationPage, meals, policyPage, repairs, thingsFixture } from "./things-fixture.ts";

let work: string;
let pages: readonly BuiltPage[];

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), "liangji-test-things-"));
  expect(await buildSite(thingsFixture, join(work, "site"))).toEqual({ value: undefined, diagnostics: [] });
  pages = pagesOf(await filesOf(join(work, "site")));
});

afterAll(() => rm(work, { recursive: true, force: true }));

const ofThings = /\/(projects|evaluations|policy-systems|departments)\/[^/]+\.html$/;
const things = (): readonly BuiltPage[] =>
  pages.filter(({ address }) => ofThings.test(address) && !address.endsWith("/index.html"));

function page(address: string): BuiltPage {
  const found = pages.find((one) => one.address === address);
  if (found === undefined) throw new Error(`没有这一页：${address}`);
  return found;
}

const visible = (one: BuiltPage): string => named(one, "main").map(textOf).join("").replace(/\s+/g, " ");
const headings = (one: BuiltPage): readonly string[] => named(one, "h2").map((heading) => textOf(heading).trim());
const idsOf = (one: BuiltPage): readonly (string | undefined)[] => one.elements.map((each) => attribute(each, "id"));
const filesFrom = (address: string): readonly string[] => referencesOf(page(address)).map(({ file }) => file);
const places = (address: string): readonly string[] =>
  referencesOf(page(address)).map(({ file, fragment }) => (fragment === "" ? file : `${file}#${fragment}`));

describe("a project's time line", () => {
  it("has the stages in the order of the loop, from whatever year their records are", () => {
    expect(headings(page(meals))).toEqual([
      "项目概况",
      "事前评估",
      "绩效目标",
      "运行监控",
      "绩效自评",
      "绩效抽评",
      "绩效评价",
      "问题整改",
      "结果应用",
    ]);
  });

  it("has every step under the fragment of its record, in order of time", () => {
    const steps = classed(page(meals), "step").flatMap((one) => attribute(one, "id") ?? []);
    expect(steps).toEqual([
      "pre-evaluation-b1",
      "monitoring-m1",
      "monitoring-m2",
      "self-evaluation-s1",
      "spot-check-c1",
      "evaluation-e1",
      "rectification-r1",
      "rectification-r2",
      "result-use-u1",
    ]);
  });

  it("says on the rail in words which stages there are", () => {
    const [rail] = classed(page(meals), "rail");
    expect(rail && textOf(rail).replace(/\s+/g, "")).toBe(
      "事前予以支持目标已设定监控2次自评优抽评良评价良整改2项应用1项",
    );
    const [sparse] = classed(page(repairs), "rail");
    expect(sparse && textOf(sparse).replace(/\s+/g, "")).toBe("目标暂无监控暂无自评暂无抽评暂无评价良整改1项应用1项");
  });

  it("leaves out the stages of which nothing is public", () => {
    expect(headings(page(repairs))).toEqual(["绩效评价", "问题整改", "结果应用"]);
  });

  it("tells goals, lights, reasons, both scores, problems and what followed", () => {
    const text = visible(page(meals));
    for (const part of [
      "让学生吃上热饭。",
      "≥120万人次",
      "较好",
      "黄灯",
      "招标推迟。",
      "执行率48%，序时进度58.33%",
      "两所学校开餐晚",
      "得分52.5，分值60，得分率87.50%",
      "97分",
      "88分",
      "台账不全",
      "整改中",
      "逾期",
      "提高标准",
      "压减：30万元",
    ]) {
      expect(text).toContain(part);
    }
    expect(text).not.toContain("定性");
  });

  it("offers the documents about each step with their files", () => {
    const offered = filesFrom(meals);
    for (const name of ["targets-p1", "self-evaluation-s1", "report-e1"]) {
      expect(offered).toContain(`testcity/files/${name}.pdf`);
    }
    expect(offered).not.toContain("testcity/files/edu-performance.pdf");
  });

  it("leads from what followed to the step it came from, and to its own record", () => {
    expect(places(meals)).toContain(`${meals}#spot-check-c1`);
    expect(places(meals)).toContain("testcity/2024/records/rectification.html#rectification-r1");
  });

  it("leads to the same project of other years and back: by its 编号, or by name and department", () => {
    const others = (address: string) =>
      classed(page(address), "other-years").flatMap((one) => textOf(one).match(/\d{4}/g));
    expect(others(meals)).toEqual(["2022", "2024"]);
    expect(filesFrom(meals)).toContain("testcity/2024/projects/q7.html");
    expect(filesFrom(meals)).not.toContain("testcity/2024/projects/q8.html");
    for (const other of ["testcity/2022/projects/p1.html", "testcity/2024/projects/q7.html"]) {
      expect(filesFrom(other)).toContain(meals);
    }
    expect(others("testcity/2024/projects/q8.html")).toEqual([]);
  });
});

describe("an evaluation", () => {
  it("and its projects lead to each other", () => {
    for (const project of [meals, repairs]) {
      expect(filesFrom(evaluationPage)).toContain(project);
      expect(filesFrom(project)).toContain(evaluationPage);
    }
  });

  it("shows result, report, scores by level, the state of each problem and what followed, in this order", () => {
    expect(headings(page(evaluationPage))).toEqual(["评价报告", "评价概况", "indicators", "问题和整改", "结果应用"]);
    const text = visible(page(evaluationPage));
    for (const part of ["良", "88.5分", "得分36.0，分值40，得分率90.00%", "整改中，逾期", "按实际人数核定"]) {
      expect(text).toContain(part);
    }
    expect(text).not.toContain("台账不全");
    expect(places(evaluationPage)).toContain("testcity/2024/records/rectification.html#rectification-r2");
  });
});

describe("a policy", () => {
  it("shows its work by 绩效环节 and 预算环节, earlier work first", () => {
    const one = page(policyPage);
    const heads = (scope: string) =>
      named(one, "th").flatMap((head) => (attribute(head, "scope") === scope ? [textOf(head).trim()] : []));
    expect(heads("col")).toEqual([
      "绩效环节",
      "预算编制",
      "预算执行",
      "预算决算",
      "项目",
      "目标",
      "监控",
      "评价",
      "应用",
    ]);
    expect(heads("row")).toEqual(["目标", "评价", "营养餐补助"]);
    const cells = named(one, "td").map((cell) => [attribute(cell, "data-label"), textOf(cell).replace(/\s+/g, "")]);
    expect(cells.slice(0, 6)).toEqual([
      ["预算编制", "2022年10月9日听取学校意见2022年11月8日按学生人数测算"],
      ["预算执行", "—"],
      ["预算决算", "—"],
      ["预算编制", "—"],
      ["预算执行", "—"],
      ["预算决算", "2024年5月6日委托第三方评价"],
    ]);
  });

  it("leads to what happened to its projects at each step, and they lead to it", () => {
    for (const place of [`${meals}#goals`, `${meals}#monitoring-m2`, `${meals}#self-evaluation-s1`, evaluationPage]) {
      expect(places(policyPage)).toContain(place);
    }
    expect(filesFrom(meals)).toContain(policyPage);
  });

  it("with nothing but a name shows no empty table", () => {
    const bare = page("testcity/2023/policy-systems/bare.html");
    expect(named(bare, "table")).toEqual([]);
    expect(headings(bare)).toEqual([]);
    expect(visible(bare)).toContain("目前只公开了政策体系的名称");
  });
});

describe("a department", () => {
  it("shows its years, the latest first, each with what is public of it", () => {
    const one = page(educationOffice);
    expect(headings(one)).toEqual(["2024年度", "2023年度", "2022年度"]);
    const text = visible(one);
    for (const part of ["测试市教委", "500万元", "学校供餐政策", "台账不全", "标准偏低", "学生关爱政策"]) {
      expect(text).toContain(part);
    }
  });

  it("gives each project the grades of its own steps, from whatever year", () => {
    const rows = named(page(educationOffice), "tr").map((row) => textOf(row).replace(/\s+/g, ""));
    expect(rows).toContain("营养餐补助500万元优良良");
    expect(rows).toContain("食堂维修良");
  });

  it("leads to its units, projects, documents, and they lead to it", () => {
    const led = filesFrom(educationOffice);
    for (const file of ["testcity/departments/library.html", meals, evaluationPage, policyPage])
      expect(led).toContain(file);
    expect(led).toContain("testcity/files/edu-performance.pdf");
  });

  it("of which nothing is public by year says so", () => {
    const bare = page("testcity/departments/archive.html");
    expect(headings(bare)).toEqual([]);
    expect(visible(bare)).toContain("暂无分年度公开的内容");
  });
});

describe("all of them", () => {
  it("have the place that the address of each record names", () => {
    const records = thingsFixture.regions.flatMap((region) => [
      ...region.records,
      ...region.years.flatMap((year) => year.records),
    ]);
    const shown = records.map(({ address }) => address.split("#")).filter(([file = ""]) => ofThings.test(file));
    expect(shown.length).toBe(16);
    for (const [file = "", fragment] of shown) {
      if (fragment === undefined) expect(page(file)).toBeDefined();
      else expect(idsOf(page(file)), `${file}#${fragment}`).toContain(fragment);
    }
  });

  it("use no id twice, and lead to no place of their own that is not there", () => {
    for (const one of things()) {
      const ids = idsOf(one).filter((id) => id !== undefined);
      expect(new Set(ids).size, one.address).toBe(ids.length);
      const own = referencesOf(one).filter(({ file, fragment }) => file === one.address && fragment !== "");
      for (const { fragment } of own) expect(ids, one.address).toContain(fragment);
    }
  });

  it("have no section, list, table or heading without content", () => {
    expect(things().length).toBe(11);
    for (const one of things()) {
      for (const element of one.elements) {
        if (!["section", "article", "ul", "ol", "dl", "table", "tbody", "h2", "h3", "nav"].includes(element.tagName))
          continue;
        expect(textOf(element).trim(), `${one.address}: <${element.tagName}>`).not.toBe("");
      }
      for (const section of named(one, "section")) {
        const elements = section.childNodes.filter((child) => "tagName" in child);
        expect(elements.length, `${one.address}: ${textOf(section).slice(0, 20)}`).toBeGreaterThan(1);
      }
    }
  });
});
