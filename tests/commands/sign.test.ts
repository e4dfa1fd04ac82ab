// liangji sign: what it shows, what it refuses, what it asks and what it writes.
import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { nodeWorld } from "../../src/base/node-world.ts";
import { build } from "../../src/commands/build.ts";
import { sign } from "../../src/commands/sign.ts";
import type { MemoryWorld } from "../memory-world.ts";
import { cityWith, digestOfSummary, onDisk, prose, stepText, strictCity, title } from "../sign-off/signed-city.ts";
import { type SmallContent, smallWorld, walkSmall } from "../small-content.ts";
import { runCommand } from "./run-command.ts";

const file = "content/测试市/2023/签发.yaml";
const step = { state: "已签发", by: "分管局领导", date: "2024-03-12" };
const digest = await digestOfSummary();
const reviewed = stepText({ step: "已审核", date: "2024-03-10", digest });
const yes = { ...step, documents: title, yes: true };

const run = (world: MemoryWorld, options: Record<string, string | boolean>, ...answers: readonly string[]) =>
  runCommand(sign, world, options, undefined, answers);
const city = (signOffs?: string, changes?: Partial<SmallContent>) => smallWorld(cityWith(signOffs, changes));
const twoReports = {
  "documents/表.md.hbs":
    '---\n文种: 说明\n对象: 部门\n版式: ordinary\n标题: "{{名称}}情况说明"\n文件名: "{{名称}}情况说明"\n页面: "departments/{{名称}}-note"\n公开: 是\n---\n\n{{名称}}的情况。\n',
};

describe("signing", () => {
  it("shows what is signed, asks, and writes a record that the next check accepts", async () => {
    const world = city(reviewed);
    const { exitCode, out, told } = await run(world, { ...step, documents: title, note: "同意" }, "是");
    expect(exitCode).toBe(0);
    expect(out).toContain(`《${title}》（testcity/2023/summary）`);
    expect(out).toContain(`内容摘要：${digest.slice(0, 12)}　现在：已审核（分管局领导，2024年3月10日）`);
    expect(told).toContain("登记以上1份文件已签发（分管局领导，2024-03-12），输入“是”确认");
    const written = world.text(file) ?? "";
    expect(written.startsWith(reviewed)).toBe(true);
    expect(written.slice(reviewed.length)).toContain(digest);
    const { documents, found } = await walkSmall(cityWith(written));
    expect([documents[0]?.signOff?.state, documents[0]?.forSite]).toEqual(["signed", true]);
    expect(documents[0]?.signOff?.step?.data).toMatchObject({ by: "分管局领导", date: "2024-03-12", note: "同意" });
    expect(found).toEqual([]);
  });

  it.each([
    ["nobody is there to confirm", [], 2],
    ["the person says no", ["算了"], 130],
  ] as const)("writes nothing when %s", async (_, answers, code) => {
    const world = city(reviewed);
    expect((await run(world, { ...step, documents: title }, ...answers)).exitCode).toBe(code);
    expect(world.text(file)).toBe(reviewed);
  });

  it("needs no answer with --yes, and says when the text was not reviewed", async () => {
    const world = city();
    const { exitCode, out } = await run(world, yes);
    expect(exitCode).toBe(0);
    expect(out).toContain("提醒：现在的内容没有登记过审核");
    expect(world.text(file)).toContain("状态: 已签发");
  });

  it("signs every document of a 文种, and several by their names", async () => {
    const all = { ...step, all: "说明", region: "测试市", year: "2023", yes: true };
    const world = city(undefined, { templates: twoReports });
    expect((await run(world, all)).out).toContain("登记了3份文件已签发");
    const some = city(undefined, { templates: twoReports });
    await run(some, { ...step, documents: "测试市商务局情况说明\n教育局", yes: true });
    expect(some.text(file)?.match(/^- 文件: .*$/gm)).toEqual([
      "- 文件: 测试市商务局情况说明",
      "- 文件: 测试市教育局情况说明",
    ]);
  });

  it("names a document by its id where another has its title", async () => {
    const twin = {
      "documents/表.md.hbs": (twoReports["documents/表.md.hbs"] ?? "").replace('"{{名称}}情况说明"', title),
    };
    const world = city(undefined, { templates: twin });
    await run(world, { ...step, documents: "testcity/2023/summary", yes: true });
    expect(world.text(file)).toContain("文件: testcity/2023/summary");
  });

  it("does not sign twice what did not change, and signs again what did", async () => {
    const world = city();
    await run(world, yes);
    const once = world.text(file);
    const again = await run(world, { ...yes, date: "2024-03-20" });
    expect([again.exitCode, world.text(file)]).toEqual([0, once]);
    expect(again.out).toContain("已经登记过已签发，内容没有改动，不再登记");
    await world.writeBytes(
      "content/测试市/2023/工作总结.md",
      new TextEncoder().encode(`---\n标题: ${title}\n来源: 测试\n---\n${prose.replace("顺利", "基本")}`),
    );
    expect((await run(world, yes)).exitCode).toBe(0);
    expect(world.text(file)?.match(/状态: 已签发/g)).toHaveLength(2);
    const listed = await run(world, { list: true });
    expect(listed.out).toContain("共1份：已签发1份。");
    expect(listed.out).not.toContain("签发后有改动");
  });

  it("refuses what the order of the days would leave without effect", async () => {
    const world = city(reviewed + stepText({ step: "退回", date: "2024-03-11", digest }));
    const before = world.text(file);
    const early = await run(world, { ...yes, date: "2024-03-10" });
    expect(early.out).toContain("现在：草稿（退回：分管局领导，2024年3月11日）");
    expect([early.exitCode, world.text(file)]).toEqual([1, before]);
    expect(early.out).toContain("日期2024-03-10早于已经登记的“退回”（分管局领导，2024-03-11）");
    expect((await run(world, { ...yes, date: "2024-03-11" })).exitCode).toBe(0);
    const withdrawn = await run(world, { ...yes, state: "撤回签发", date: "2024-03-10" });
    expect(withdrawn.exitCode).toBe(1);
    expect((await run(world, { list: true })).out).toContain("共1份：已签发1份。");
  });

  it("does not say that it registered a step which stands there already and was undone since", async () => {
    const world = city();
    await run(world, yes);
    await run(world, { ...yes, state: "撤回签发" });
    const before = world.text(file);
    const again = await run(world, yes);
    expect([again.exitCode, world.text(file)]).toEqual([1, before]);
    expect(again.out).toContain(
      "不能登记已签发：同一人这一天已经登记过同样内容的“已签发”（content/测试市/2023/签发.yaml:1",
    );
    expect(again.out).not.toContain("登记了");
    expect((await run(world, { ...yes, date: "2024-03-13" })).exitCode).toBe(0);
    expect((await run(world, { list: true })).out).toContain("共1份：已签发1份。");
  });

  it("signs the sound ones of a 文种 and says how many could not be made", async () => {
    const templates = {
      "documents/表.md.hbs": (twoReports["documents/表.md.hbs"] ?? "").replace("文种: 说明", "文种: 工作总结"),
    };
    const world = city(undefined, { templates, prose: '{{数 "没有的口径"}}\n' });
    const all = await run(world, { ...step, all: "工作总结", region: "测试市", year: "2023", yes: true });
    expect(all.out).toContain("登记了3份文件已签发");
    expect(all.told).toContain("有1份文件因为错误没有生成，没有列出");
    expect(all.exitCode).toBe(1);
  });

  it("withdraws what was signed, and nothing else", async () => {
    const withdrawn = { ...yes, state: "撤回签发" };
    const world = city(reviewed);
    const refused = await run(world, withdrawn);
    expect([refused.exitCode, world.text(file)]).toEqual([1, reviewed]);
    expect(refused.out).toContain("没有签发过，谈不上撤回");
    await run(world, yes);
    expect((await run(world, { ...withdrawn, date: "2024-03-13" })).exitCode).toBe(0);
    const { documents } = await walkSmall(cityWith(world.text(file)));
    expect(documents[0]?.signOff?.state).toBe("draft");
  });

  it("says what changed since the last signature where the build of then is there, and that it cannot where it is not", async () => {
    const at = await onDisk(city(reviewed));
    await runCommand(sign, nodeWorld, { ...yes, ...at });
    await runCommand(build, nodeWorld, { ...at, only: "documents" });
    const then = `${at.out}（签发时）`;
    await cp(at.out, then, { recursive: true });
    const edited = `---\n标题: ${title}\n来源: 测试\n---\n${prose.replace("顺利", "基本")}`;
    await writeFile(join(at.content, "测试市/2023/工作总结.md"), edited);
    const told = await runCommand(sign, nodeWorld, { ...step, ...at, documents: title, against: then });
    expect(told.out).toContain("现在：签发后有改动");
    expect(told.out).toContain("－ 工作顺利完成。");
    expect(told.out).toContain("＋ 工作基本完成。");
    await runCommand(build, nodeWorld, { ...at, only: "documents" });
    const untold = await runCommand(sign, nodeWorld, { ...step, ...at, documents: title });
    expect(untold.out).toContain("那一稿没有留下");
    expect(untold.out).not.toContain("－");
  });
});

describe("a document that may not be signed", () => {
  it("has errors in its numbers", async () => {
    const records = { "2023/汇总.yaml": "- {指标: 抽评项目数, 数值: 200个, 来源: 测试资料}\n" };
    const figures = "抽评项目数: {编码: used, 口径: 测试, 照录: 是, 说法: [抽评项目]}\n";
    const world = city(undefined, { records, figures, prose: '抽评项目{{数 "抽评项目数"}}。抽评项目201个。\n' });
    const { exitCode, out } = await run(world, yes);
    expect(exitCode).toBe(1);
    expect(out).toContain("不能登记已签发：里面的数字有错误");
    const all = await run(world, { ...step, all: "工作总结", region: "测试市", year: "2023", yes: true });
    expect([all.exitCode, all.told]).toEqual([1, ""]);
    expect(all.out).toContain("不能登记已签发：里面的数字有错误");
    expect(world.text(file)).toBeUndefined();
  });

  it("says something that must not be public", async () => {
    const world = city(undefined, { prose: "联系人身份证号11010519491231002X。\n" });
    const { exitCode, out } = await run(world, yes);
    expect(exitCode).toBe(1);
    expect(out).toContain("不能登记已签发：还有错误没有改正");
    expect(out).not.toContain("11010519491231002X");
  });

  it("is of a real place that is only shown", async () => {
    const records = { "地区.yaml": strictCity.replace("正式", "演示") };
    const { exitCode, out } = await run(city(undefined, { records }), yes);
    expect(exitCode).toBe(1);
    expect(out).toContain("真实地区的演示，不登记任何人的审核签发");
  });
});

describe("a wrong call", () => {
  it.each([
    [{ ...step }, "没有写是哪份文件"],
    [{ ...yes, documents: "没有的文件" }, "没有“没有的文件”这份文件"],
    [{ ...step, all: "工作总结" }, "--all 要同时写 --region 和 --year"],
    [{ ...step, all: "工作总杰", region: "测试市", year: "2023" }, "没有“工作总杰”这种文件"],
    [{ ...yes, region: "测试县" }, "没有“测试县”这个地区"],
    [{ ...yes, year: "2031" }, "没有“2031”年度的记录"],
    [{ documents: title, by: "某", date: "2024-03-12" }, "没有写 --state"],
    [{ documents: title, state: "已签发", date: "2024-03-12" }, "没有写 --by"],
    [{ documents: title, state: "已签发", by: "分管局领导" }, "没有写 --date"],
    [{ ...yes, date: "2024-02-30" }, "2024年2月没有30日"],
    [{ ...yes, date: "2024年3月12日" }, "您是不是要写“2024-03-12”"],
    [{ ...yes, by: "某\u202e人" }, "--by"],
  ])("%j is refused with what to write instead", async (options, said) => {
    const world = city();
    const before = new Map(world.files);
    const { exitCode, told } = await run(world, options as Record<string, string>);
    expect(exitCode).toBe(2);
    expect(told).toContain(said);
    expect(world.files).toEqual(before);
  });

  it("names each of two documents with one title", async () => {
    const twin = {
      "documents/表.md.hbs": (twoReports["documents/表.md.hbs"] ?? "").replace('"{{名称}}情况说明"', title),
    };
    const { exitCode, told } = await run(city(undefined, { templates: twin }), yes);
    expect(exitCode).toBe(2);
    expect(told).toContain("testcity/2023/summary");
    expect(told).toContain("指的文件不止一份");
  });

  it("signs nothing while another program is changing the ledger", async () => {
    const world = city(reviewed);
    await world.writeBytes("content/.改动/就绪/清单.json", new TextEncoder().encode("[]"));
    await world.writeBytes("content/.改动/锁/0123abcd-9.txt", new TextEncoder().encode("绩效科电脑\n"));
    const { exitCode, told } = await run(world, yes);
    expect([exitCode, world.text(file)]).toEqual([1, reviewed]);
    expect(told).toContain("电脑“绩效科电脑”上的另一个程序正在改动台账");
  });

  it("reports a disk that does not let it write", async () => {
    const world = city();
    world.failOn(file, "EACCES");
    const { exitCode, told } = await run(world, yes);
    expect(exitCode).toBe(1);
    expect(told).not.toBe("");
  });
});

describe("--list", () => {
  it("prints the state of every document", async () => {
    const { exitCode, out } = await run(city(reviewed, { templates: twoReports }), { list: true });
    expect(exitCode).toBe(0);
    expect(out).toContain(
      `  已审核　${digest.slice(0, 12)}　${title}（testcity/2023/summary）（已审核：分管局领导，2024年3月10日）`,
    );
    expect(out).toContain("共4份：草稿3份，已审核1份。");
  });

  it("says how many documents errors keep from it", async () => {
    const { out, told } = await run(city(undefined, { prose: '{{数 "没有的口径"}}\n' }), { list: true });
    expect(out).toContain("共0份");
    expect(told).toContain("有1份文件因为错误没有生成，没有列出");
  });

  it("as JSON", async () => {
    const { out } = await run(city(reviewed), { list: true, format: "json" });
    expect(JSON.parse(out)).toEqual({
      documents: [
        {
          document: "testcity/2023/summary",
          title,
          type: "工作总结",
          region: "测试市",
          year: "2023",
          state: "reviewed",
          by: "分管局领导",
          date: "2024-03-10",
          digest,
        },
      ],
      counts: { reviewed: 1 },
    });
  });
});

describe("a build", () => {
  it("says in its last lines and in the manifest how far documents are", async () => {
    const at = await onDisk(city(reviewed, { templates: twoReports }));
    const { out } = await runCommand(build, nodeWorld, { ...at, only: "documents" });
    expect(out).toContain("审核签发：草稿3份，已审核1份。");
    const manifest = await readFile(join(at.out, "manifest.json"), "utf8");
    const { documents } = JSON.parse(manifest) as { documents: readonly { id: string; signOff?: object }[] };
    expect(documents.find(({ id }) => id === "testcity/2023/summary")?.signOff).toEqual({
      state: "reviewed",
      by: "分管局领导",
      date: "2024-03-10",
      digest,
    });
    const again = await runCommand(build, nodeWorld, { ...at, only: "documents" });
    expect(again.out).toContain("审核签发：草稿3份，已审核1份。");
  });

  it("says nothing where nobody signs", async () => {
    const records = { "地区.yaml": `${strictCity}公开须签发: 否\n` };
    const at = await onDisk(city(undefined, { records }));
    expect((await runCommand(build, nodeWorld, { ...at, only: "documents" })).out).not.toContain("审核签发");
    expect(await readFile(join(at.out, "manifest.json"), "utf8")).not.toContain("signOff");
  });
});
