// A province of made-up builds: who is started and when, what is left alone, and what one failure means for the others.
import { describe, expect, it } from "vitest";
import type { BuildRegion } from "../../src/province/build-region.ts";
import { briefly, MadeProvince, shards, wellDone } from "./made-province.ts";

const three = shards("丙县", "乙县", "甲县");

describe("regions are built", () => {
  it("so many at a time, the largest first, and told in the order of their names", async () => {
    const province = new MadeProvince();
    let [atWork, most] = [0, 0];
    const made = province.builder();
    const build: BuildRegion = async (...region) => {
      atWork += 1;
      most = Math.max(most, atWork);
      await new Promise((settle) => setTimeout(settle, 1));
      const end = await made(...region);
      atWork -= 1;
      return end;
    };
    const regions = ["甲", "乙", "丙", "丁", "戊"].map((region, bytes) => ({ region, folders: [region], bytes }));
    const ends = await province.run(regions, build, { atOnce: 3 });
    expect(most).toBe(3);
    expect(province.started).toHaveLength(5);
    expect(province.started.slice(0, 3).sort()).toEqual(["戊", "丁", "丙"].sort());
    expect(briefly(ends)).toEqual(["甲 built", "乙 built", "丙 built", "丁 built", "戊 built"]);
    expect(province.told).toHaveLength(5);
  });

  it("with what they say of themselves, errors in the records among it", async () => {
    const province = new MadeProvince();
    const [end] = await province.run(
      shards("甲县"),
      province.builder({ errors: 2 }, { exitCode: 1, said: "有2个错误" }),
    );
    expect(end).toMatchObject({
      how: "built",
      build: { records: 10, documents: 3, pages: 4, findings: { error: 2, warning: 0, note: 0 } },
    });
    expect(province.world.text("out/logs/甲县.txt")).toBe("有2个错误");
  });

  it("each into a folder of its own", async () => {
    const province = new MadeProvince();
    await province.run(three, province.builder());
    expect(await province.world.foldersIn("out/regions")).toEqual(["丙县", "乙县", "甲县"]);
  });
});

describe("what has not changed is not started", () => {
  async function builtOnce(errors = 0): Promise<MadeProvince> {
    const province = new MadeProvince();
    await province.run(three, province.builder({ errors }));
    return province;
  }

  it("when all is as it was left, errors still said", async () => {
    const province = await builtOnce(1);
    const ends = await province.run(three, province.builder());
    expect(province.started).toEqual([]);
    expect(briefly(ends)).toEqual(["丙县 unchanged", "乙县 unchanged", "甲县 unchanged"]);
    expect(ends[0]).toMatchObject({ build: { findings: { error: 1 } } });
  });

  it("but when it is made from something else", async () => {
    const province = await builtOnce();
    const of = new Map(three.map(({ region }) => [region, region === "乙县" ? "改过" : `${region}的来源`]));
    const build = province.builder({ inputs: "改过" });
    expect(briefly(await province.run(three, build, { inputs: { program: "程序", of } }))).toContain("乙县 built");
    expect(province.started).toEqual(["乙县"]);
  });

  it.each([
    ["a file is missing", "out/regions/甲县/documents/总结.docx", undefined],
    ["a file has another size", "out/regions/甲县/documents/总结.docx", "总结改"],
    ["a file is there that was not", "out/regions/甲县/documents/别的.docx", "别的"],
    ["the manifest is another", "out/regions/甲县/manifest.json", "{}"],
    ["the memory of it is damaged", "out/province.json", "{}"],
  ])("but when %s", async (_, path, text) => {
    const province = await builtOnce();
    if (text === undefined) await province.world.remove(path);
    else await province.world.writeBytes(path, new TextEncoder().encode(text));
    await province.run(three, province.builder());
    expect(province.started).toContain("甲县");
  });

  it("another byte of the same size is seen by whoever looks at every byte", async () => {
    const province = await builtOnce();
    await province.world.writeBytes("out/regions/甲县/documents/总结.docx", new TextEncoder().encode("总绪"));
    await province.run(three, province.builder());
    expect(province.started).toEqual([]);
    await province.run(three, province.builder(), { thorough: true });
    expect(province.started).toEqual(["甲县"]);
  });
});

describe("one that fails stops no other", () => {
  const failing =
    (province: MadeProvince, end: Awaited<ReturnType<BuildRegion>>): BuildRegion =>
    (shard, ...rest) =>
      shard.region === "乙县" ? Promise.resolve(end) : province.builder()(shard, ...rest);

  it.each([
    ["killed", { exitCode: undefined, signal: "SIGKILL", said: "" }, "生成到一半被系统强行结束", "--at-once 1"],
    [
      "out of memory",
      {
        exitCode: 134,
        signal: "SIGABRT",
        said: "FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory",
      },
      "内存不够",
      "--at-once 1",
    ],
    ["by a mistake of the program", { exitCode: 70, said: "程序本身出了问题\nTypeError: x" }, "TypeError: x", "维护者"],
    [
      "because nothing could be written",
      { exitCode: 1, said: "out\n\n  错误  成果没有写出：磁盘空间不足 [outputs/not-written]\n" },
      "out：成果没有写出：磁盘空间不足",
      "out/logs/乙县.txt",
    ],
    [
      "because a record cannot be read",
      {
        exitCode: 1,
        said: "content/乙县/2023/项目.yaml\n\n  第3行第3列  提醒  没有写主管部门 [checks/x]\n\ncontent/乙县/地区.yaml\n\n  第1行第5列  错误  这里的方括号没有配对 [reading/unclosed]\n",
      },
      "content/乙县/地区.yaml第1行第5列：这里的方括号没有配对",
      "out/logs/乙县.txt",
    ],
    ["in another way", { exitCode: 9, said: "" }, "没有写出成果（退出码9）", "怎么办"],
    ["before it begins", { exitCode: undefined, said: "spawn ENOENT" }, "spawn ENOENT", "再运行一次"],
  ])("%s", async (_, end, why, hint) => {
    const province = new MadeProvince();
    const ends = await province.run(three, failing(province, end));
    expect(briefly(ends)).toEqual(["丙县 built", "乙县 failed", "甲县 built"]);
    expect(ends[1]).toMatchObject({
      why: expect.stringContaining(why),
      hint: expect.stringContaining(hint),
      kept: false,
    });
    // What is done is done: only the one that failed is started again.
    await province.run(three, province.builder());
    expect(province.started).toEqual(["乙县"]);
  });

  it("and what was built of it before is still there", async () => {
    const province = new MadeProvince();
    await province.run(three, province.builder());
    const of = new Map(three.map(({ region }) => [region, `${region}改过`]));
    const end = { exitCode: 1, said: "没有写出任何文件" };
    const ends = await province.run(three, async () => end, { inputs: { program: "程序", of } });
    expect(ends[0]).toMatchObject({ how: "failed", kept: true });
  });

  it("when the disk refuses what it leaves behind", async () => {
    const province = new MadeProvince();
    province.world.failOn("out/logs/乙县.txt", "ENOSPC");
    const ends = await province.run(three, province.builder());
    expect(ends[1]).toMatchObject({ how: "failed", why: expect.stringContaining("磁盘空间不足") });
    expect(briefly(ends)).toEqual(["丙县 built", "乙县 failed", "甲县 built"]);
  });

  it("what cannot be remembered is looked at again", async () => {
    const province = new MadeProvince();
    province.world.failOn("out/province.json", "ENOSPC");
    expect(briefly(await province.run(three, province.builder()))).toEqual(["丙县 built", "乙县 built", "甲县 built"]);
  });

  it("one that must not be built is not started", async () => {
    const province = new MadeProvince();
    const refused = new Map([["乙县", { why: "网址名已经给了甲县", hint: "请换一个网址名" }]]);
    const ends = await province.run(three, province.builder(), { refused });
    expect(province.started).not.toContain("乙县");
    expect(ends[1]).toMatchObject({ how: "failed", why: "网址名已经给了甲县", hint: "请换一个网址名" });
  });
});

it("records that change while others are built: what was made of them counts, and is looked at again", async () => {
  const province = new MadeProvince();
  const [end] = await province.run(shards("甲县"), province.builder({ inputs: "后来改的" }));
  expect(end).toMatchObject({ how: "built" });
  await province.run(shards("甲县"), province.builder());
  expect(province.started).toEqual(["甲县"]);
});

it("asked to stop, it starts no more, and says which are not done", async () => {
  const province = new MadeProvince();
  const stopping = new AbortController();
  const build: BuildRegion = async (shard, folder, signal) => {
    if (shard.region === "丙县") return province.builder()(shard, folder, signal);
    stopping.abort();
    return { ...wellDone, exitCode: 130 };
  };
  const ends = await province.run(three, build, { atOnce: 1, signal: stopping.signal });
  expect(briefly(ends)).toEqual(["丙县 built", "乙县 stopped", "甲县 stopped"]);
  await province.run(three, province.builder());
  expect(province.started.toSorted()).toEqual(["乙县", "甲县"].toSorted());
});
