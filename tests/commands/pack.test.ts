// pack: what each recipient gets, in which folders, with which list and checksums; and when nothing is written.
import { createHash } from "node:crypto";
import { unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { copyOf, packages, packIn, smallBuild, textIn, unpacked } from "../handover/small-build.ts";
import type { MemoryWorld } from "../memory-world.ts";
import { testCity } from "../small-content.ts";

const sha = (bytes: Uint8Array | undefined): string =>
  createHash("sha256")
    .update(bytes ?? "")
    .digest("hex");

let built: MemoryWorld;
beforeAll(async () => {
  built = await smallBuild();
});

const summary = "测试市2023年度工作总结";

describe("a package", () => {
  it("holds documents by 文种, tables by 类别, annexes, and what explains them", async () => {
    const world = copyOf(built);
    const { exitCode, out, told } = await packIn(world, { package: "人大" });
    expect([exitCode, told]).toEqual([0, ""]);
    expect(out).toContain("写好了 人大_测试市_2023.zip：4份文件（10个），2张数据表");
    expect(Object.keys(unpacked(world, "人大_测试市_2023.zip"))).toEqual([
      "说明.txt",
      "文件清单.xlsx",
      "文件清单.txt",
      "sha256sum.txt",
      "package.json",
      `一_文件/01_工作总结/${summary}.docx`,
      `一_文件/01_工作总结/${summary}.pdf`,
      "一_文件/02_目标表/商务项目目标表.docx",
      "一_文件/02_目标表/商务项目目标表.pdf",
      "一_文件/02_目标表/教育项目目标表.docx",
      "一_文件/02_目标表/教育项目目标表.pdf",
      "一_文件/02_目标表/小学项目目标表.docx",
      "一_文件/02_目标表/小学项目目标表.pdf",
      "二_数据/数据表.xlsx",
      "二_数据/数据字典.csv",
      "二_数据/项目.csv",
      "二_数据/整改.csv",
      `三_数据溯源附录/${summary}数据溯源附录.docx`,
      `三_数据溯源附录/${summary}数据溯源附录.pdf`,
    ]);
  });

  it("takes the documents byte for byte, and its checksums are those of sha256sum", async () => {
    const world = copyOf(built);
    await packIn(world, { package: "人大", out: "送/材料" });
    const files = unpacked(world, "送/材料.zip");
    expect(sha(files[`一_文件/01_工作总结/${summary}.pdf`])).toBe(
      sha(built.files.get(`dist/documents/测试市/2023/${summary}.pdf`)),
    );
    const lines = textIn(files, "sha256sum.txt").trimEnd().split("\n");
    const others = Object.keys(files).filter((path) => path !== "sha256sum.txt");
    expect(lines.toSorted()).toEqual(others.map((path) => `${sha(files[path])}  ${path}`).toSorted());
  });

  it("says what it is, whence, and how it is checked, in words that open in Notepad", async () => {
    const world = copyOf(built);
    const { out } = await packIn(world, { package: "人大" });
    const files = unpacked(world, "人大_测试市_2023.zip");
    const text = textIn(files, "说明.txt");
    expect(
      Buffer.from(files["说明.txt"] ?? [])
        .subarray(0, 3)
        .toString("hex"),
    ).toBe("efbbbf");
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(text).toContain("测试市人大常委会：\r\n现将2023年度材料送上。");
    expect(text).toContain(sha(built.files.get("dist/manifest.json")));
    for (const means of ["sha256sum -c sha256sum.txt", "certutil -hashfile", "Get-FileHash"])
      expect(text).toContain(means);
    expect(out).toContain(sha(files["package.json"]));
  });

  it("lists every file with its digest, the pages of a PDF among them", async () => {
    const world = copyOf(built);
    await packIn(world, { package: "人大" });
    const files = unpacked(world, "人大_测试市_2023.zip");
    const list = JSON.parse(textIn(files, "package.json")) as { readonly files: readonly Record<string, unknown>[] };
    const pdf = list.files.find(({ path }) => path === `一_文件/01_工作总结/${summary}.pdf`);
    expect(pdf).toMatchObject({
      type: "工作总结",
      title: "测试市工作总结",
      pages: 1,
      from: `documents/测试市/2023/${summary}.pdf`,
    });
    expect(textIn(files, "文件清单.txt")).toContain(`SHA-256：${String(pdf?.sha256)}`);
  });

  it("is the same bytes whenever it is made, its names marked as UTF-8, its times fixed", async () => {
    const [one, two] = [copyOf(built), copyOf(built)];
    await packIn(one, { package: "人大" });
    await packIn(two, { package: "人大" });
    const zip = one.files.get("人大_测试市_2023.zip") ?? new Uint8Array();
    expect(two.files.get("人大_测试市_2023.zip")).toEqual(zip);
    const view = new DataView(zip.buffer, zip.byteOffset);
    const names: string[] = [];
    for (let at = 0; view.getUint32(at, true) === 0x04034b50; ) {
      const [flags, time, name] = [
        view.getUint16(at + 6, true),
        view.getUint32(at + 10, true),
        view.getUint16(at + 26, true),
      ];
      const text = Buffer.from(zip.subarray(at + 30, at + 30 + name)).toString();
      names.push(text);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is what is asked for
      if (!/^[\x00-\x7f]*$/.test(text)) expect(flags & 0x800, text).toBe(0x800);
      expect(time).toBe(0x00210000);
      at = Buffer.from(zip).indexOf("PK\u0003\u0004", at + 30, "latin1");
      if (at < 0) break;
    }
    expect(names[0]).toBe("说明.txt");
  });

  it("shows internal columns to those alone who may see them", async () => {
    const world = copyOf(built);
    await packIn(world, { package: "人大" });
    await packIn(world, { package: "审计" });
    expect(textIn(unpacked(world, "人大_测试市_2023.zip"), "二_数据/项目.csv")).not.toContain("内部备注");
    const audit = unpacked(world, "审计_测试市_2023.zip");
    expect(textIn(audit, "二_数据/项目.csv")).toContain("内部备注sw");
    expect(Object.keys(audit).filter((path) => path.startsWith("一_"))).toEqual([`一_文件/01_工作总结/${summary}.pdf`]);
  });

  it("for the public holds what is public and nothing else", async () => {
    const world = copyOf(built);
    await packIn(world, { package: "公开平台" });
    const files = unpacked(world, "公开平台_测试市_2023.zip");
    const documents = Object.keys(files).filter((path) => path.startsWith("一_"));
    expect(documents.filter((path) => /通知书|小学/.test(path))).toEqual([]);
    expect(documents).toContain("一_文件/02_目标表/商务项目目标表.pdf");
    expect(textIn(files, "二_数据/项目.csv")).not.toMatch(/小学|内部备注/);
    expect(files).not.toHaveProperty(["二_数据/联动监督.csv"]);
  });

  it("says which of its documents were taken back from the public, and leaves them in for a person to decide", async () => {
    const taken = `- 编号: gz-1\n  对象: {文件: 测试市工作总结}\n  类型: 撤回\n  原因: 数据有误\n  影响: 撤回总结一份\n  日期: 2024-05-10\n  来源: 公开资料\n`;
    const world = await smallBuild(testCity, { "2023/更正.yaml": taken });
    const { exitCode, out, told } = await packIn(world, { package: "审计" });
    expect([exitCode, told]).toEqual([0, ""]);
    expect(out).toContain("“测试市工作总结”已经撤回公开");
    expect(Object.keys(unpacked(world, "审计_测试市_2023.zip"))).toContain(`一_文件/01_工作总结/${summary}.pdf`);
  });

  it("of signed documents alone leaves out what nobody signed, but for forms, which need no signature", async () => {
    const world = await smallBuild(testCity.replace("公开须签发: 否", "公开须签发: 是"));
    const { exitCode, out } = await packIn(world, { package: "签发" });
    expect(exitCode).toBe(0);
    expect(out).toContain("有1份没有签发，没有放进去");
    const files = Object.keys(unpacked(world, "签发_测试市_2023.zip")).filter((path) => path.startsWith("一_"));
    expect(files.map((path) => path.split("/")[1])).toEqual(Array(6).fill("01_目标表"));
    // Where signatures are kept elsewhere, all go in.
    const elsewhere = copyOf(built);
    expect((await packIn(elsewhere, { package: "签发" })).out).toContain("4份文件（8个）");
  });
});

it("a demonstration of a real place carries its notice wherever it is looked at, and writes no letters", async () => {
  const world = await smallBuild(testCity.replace("正式", "演示"));
  expect(await packIn(world, { package: "人大" })).toMatchObject({ exitCode: 0 });
  const files = unpacked(world, "人大_测试市_2023.zip");
  const notice = "据公开资料整理的演示，非官方发布";
  const list = new TextDecoder().decode(unzipSync(files["文件清单.xlsx"] ?? new Uint8Array())["xl/sharedStrings.xml"]);
  const comment = Buffer.from(world.files.get("人大_测试市_2023.zip") ?? [])
    .toString()
    .slice(-400);
  const said = [textIn(files, "说明.txt"), textIn(files, "文件清单.txt"), textIn(files, "package.json"), list, comment];
  expect(said.map((text) => text.includes(notice))).toEqual([true, true, true, true, true]);
  expect(textIn(files, "说明.txt")).not.toMatch(/人大常委会|送上/);
});

describe("a package for each department", () => {
  it("holds its own documents and rows, and those of the bodies below it, and nothing of others", async () => {
    const world = copyOf(built);
    expect(await packIn(world, { package: "部门", out: "各部门" })).toMatchObject({ exitCode: 0 });
    const zips = [...world.files.keys()].filter((path) => path.startsWith("各部门/"));
    expect(zips).toEqual(["各部门/部门_测试市_2023_测试市商务局.zip", "各部门/部门_测试市_2023_测试市教育局.zip"]);
    const [trade = {}, schools = {}] = zips.map((path) => unpacked(world, path));
    const everything = (files: Readonly<Record<string, Uint8Array>>): string =>
      Object.entries(files)
        .flatMap(([path, bytes]) => [
          path,
          ...(/\.(?:docx|xlsx)$/.test(path) ? Object.values(unzipSync(bytes)) : [bytes]),
        ])
        .map((one) => (typeof one === "string" ? one : new TextDecoder().decode(one)))
        .join("\n");
    expect(everything(trade)).toContain("商务项目");
    expect(everything(trade)).not.toMatch(/教育|小学/);
    expect(everything(schools)).toContain("教育项目");
    expect(everything(schools)).toContain("小学项目");
    expect(everything(schools)).not.toContain("商务");
    expect(Object.keys(schools)).toContain("一_文件/02_整改通知书/整改通知书（测试市小学）.docx");
    // It names projects of several departments.
    expect(trade).not.toHaveProperty(["二_数据/联动监督.csv"]);
  });

  it("may be made for one alone", async () => {
    const world = copyOf(built);
    await packIn(world, { package: "部门", department: "测试市商务局" });
    expect([...world.files.keys()].filter((path) => path.endsWith(".zip"))).toEqual([
      "部门_测试市_2023/部门_测试市_2023_测试市商务局.zip",
    ]);
  });
});

describe("nothing is written", () => {
  const changed = `dist/documents/测试市/2023/${summary}.docx`;
  it.each<[string, (world: MemoryWorld) => void, string]>([
    ["when a file of the build was changed", (world) => world.files.set(changed, Buffer.from("x")), "与生成时不同"],
    ["when a file of the build is gone", (world) => world.files.delete(changed), "读不出来"],
    [
      "when the records changed since the build",
      (world) => world.files.set("content/测试市/2023/整改.yaml", Buffer.from("")),
      "台账在这次成果生成以后有改动",
    ],
    [
      "when the words of a template changed since the build",
      (world) => {
        const path = "templates/documents/目标表.md.hbs";
        world.files.set(path, Buffer.from(`${world.text(path)}又一句。\n`));
      },
      "在这次成果生成以后有改动",
    ],
    ["when there is no build", (world) => world.files.delete("dist/manifest.json"), "不是成果文件夹"],
    ["over a file that is there", (world) => world.files.set("人大_测试市_2023.zip", Buffer.from("x")), "不覆盖"],
  ])("%s", async (_, spoil, message) => {
    const world = copyOf(built);
    spoil(world);
    const before = [...world.files.keys()];
    const { exitCode, out } = await packIn(world, { package: "人大" });
    expect(exitCode).toBe(1);
    expect(out).toContain(message);
    expect([...world.files.keys()]).toEqual(before);
  });

  it.each<[string, Parameters<typeof packIn>[1], string]>([
    ["nobody has such a package", { package: "人代" }, "没有“人代”这种移交包。您是不是要写“人大”？"],
    ["no package is named", {}, "请写明做哪一种移交包"],
    ["the region is not there", { package: "人大", region: "测试" }, "没有“测试”这个地区。您是不是要写“测试市”？"],
    ["the year is not there", { package: "人大", region: "测试市", year: "2020" }, "可以写：2023"],
  ])("%s", async (_, options, message) => {
    const { exitCode, told } = await packIn(copyOf(built), options);
    expect(exitCode).toBe(2);
    expect(told).toContain(message);
  });
});

it("--list says what each package would hold", async () => {
  const world = copyOf(built);
  const { exitCode, out } = await packIn(world, { list: true });
  expect(exitCode).toBe(0);
  expect(out).toContain(
    "人大：报人大\n  文种（docx、pdf）：工作总结、目标表\n  数据表：项目、整改\n  规则：附数据溯源附录",
  );
  expect(out).toContain("部门_测试市_2023_测试市教育局.zip：3份文件（3个），");
  expect([...world.files.keys()].some((path) => path.endsWith(".zip"))).toBe(false);
  expect(Object.keys(packages).every((path) => out.includes(`${path.slice(9, -5)}：`))).toBe(true);
});
