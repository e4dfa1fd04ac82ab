// Exactly the documents that say what has changed are made anew.
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { nodeWorld } from "../../src/base/node-world.ts";
import { letters, Workshop } from "./workshop.ts";

const summary = ["测试市2023年度工作总结", "测试市2023年度工作总结数据溯源附录"];
const everyLetter = letters.map((name) => name.toUpperCase()).sort();

/** What is printed after the change, in a folder where everything had been made before. */
async function printedAfter(change: (shop: Workshop) => Promise<void>): Promise<readonly string[]> {
  const shop = await Workshop.open();
  await shop.build();
  await change(shop);
  return (await shop.build()).printed;
}

describe("when this changes, these are printed", () => {
  it.each<[string, string, string, string, readonly string[]]>([
    ["an amount", "content/测试市/2023/绩效抽评.yaml", "12万元", "99万元", ["SC-3", ...summary]],
    ["a word of one letter", "content/测试市/2023/项目.yaml", "项目12", "项目甲", ["P-12通知", "SC-12"]],
    ["a template", "templates/documents/通知.md.hbs", "按时", "及时", letters.map((_, at) => `P-${at + 1}通知`).sort()],
    ["a partial", "templates/partials/要求.md.hbs", "按期", "尽快", everyLetter],
    ["what a template is made of, not what it says", "templates/documents/通知.md.hbs", "请", "{{!-- 注 --}}请", []],
    ["prose", "content/测试市/2023/工作总结.md", "，涉及资金", "。涉及资金", summary.slice(0, 1)],
  ])("%s", async (_, file, from, to, expected) => {
    expect(await printedAfter((shop) => shop.edit(file, from, to))).toEqual([...expected].sort());
  });

  it("lines, above records that say the same: only the annex that names the lines", async () => {
    const printed = await printedAfter((shop) => shop.edit("content/测试市/2023/绩效抽评.yaml", "- ", "# 说明\n- "));
    expect(printed).toEqual(summary.slice(1));
  });

  it("a record that is gone: the summary, and its letter is gone", async () => {
    const shop = await Workshop.open();
    await shop.build();
    await shop.edit("content/测试市/2023/绩效抽评.yaml", "- 编号: SC-12\n  项目: P-12\n", "# \n#");
    const text = await readFile(shop.path("content/测试市/2023/绩效抽评.yaml"), "utf8");
    await writeFile(shop.path("content/测试市/2023/绩效抽评.yaml"), text.slice(0, text.indexOf("# \n")));
    const { printed, digests } = await shop.build();
    expect(printed).toEqual(summary);
    expect(Object.keys(digests).filter((path) => path.includes("SC-12"))).toEqual([]);
    expect((await shop.build({ out: "fresh" })).digests).toEqual(digests);
  });
});

it("after one change upon another all is as if made for the first time", async () => {
  const shop = await Workshop.open();
  await shop.build();
  await shop.edit("content/测试市/2023/绩效抽评.yaml", "12万元", "99万元");
  await shop.build();
  await shop.edit("content/测试市/2023/绩效抽评.yaml", "- ", "# 说明\n- ");
  await shop.edit("templates/partials/要求.md.hbs", "按期", "尽快");
  const { digests } = await shop.build();
  expect((await shop.build({ out: "fresh" })).digests).toEqual(digests);
});

describe("everything is printed when what makes the files changes", () => {
  const everything = 26;

  it("the bureau's own fonts", async () => {
    const shop = await Workshop.open();
    await shop.build();
    await mkdir(shop.path("templates/fonts"));
    await writeFile(shop.path("templates/fonts/没用的.ttf"), "不是字体");
    expect((await shop.build()).printed).toHaveLength(everything);
    expect((await shop.build()).printed).toEqual([]);
    await rm(shop.path("templates/fonts"), { recursive: true });
    expect((await shop.build()).printed).toHaveLength(everything);
  });

  it.each(["src/writers/style.ts", "package-lock.json"])("%s", async (file) => {
    const shop = await Workshop.open();
    await shop.build();
    const readBytes = async (path: string): Promise<Uint8Array> =>
      path.endsWith(`/${file}`) ? new Uint8Array([1]) : nodeWorld.readBytes(path);
    const digests: typeof nodeWorld.digests = async (...folders) => {
      const found = await nodeWorld.digests(...folders);
      return found.map((one, at) => {
        const isIt = (path: string): boolean => `${folders[at]}/${path}`.endsWith(`/${file}`);
        return new Map([...one].map(([path, digest]) => [path, isIt(path) ? "别的" : digest]));
      });
    };
    expect((await shop.build({ world: { readBytes, digests } })).printed).toHaveLength(everything);
  });
});

it("a file that someone changed, renamed or added in the output folder is put right", async () => {
  const shop = await Workshop.open();
  const { digests } = await shop.build();
  const folder = shop.path("dist/documents/测试市/2023");
  await writeFile(`${folder}/SC-2.docx`, "改过");
  expect(await shop.build()).toMatchObject({ printed: ["SC-2"], digests });
  await nodeWorld.move(`${folder}/SC-3.pdf`, `${folder}/SC-30.pdf`);
  expect(await shop.build()).toMatchObject({ printed: ["SC-3"], digests });
  await writeFile(`${folder}/别的.txt`, "别的");
  expect(await shop.build()).toMatchObject({ printed: [], digests });
  for (const file of [
    "manifest.json",
    "findings.json",
    "trace/records.json",
    "trace/documents/testcity/2023/summary.json",
  ]) {
    await writeFile(shop.path(`dist/${file}`), "{}");
    expect(await shop.build()).toMatchObject({ printed: [], digests });
  }
});
