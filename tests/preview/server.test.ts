// The preview's server: what it shows, whom it answers, and that it never answers with anything but what a walk has shown.

import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { get as httpGet, type IncomingMessage } from "node:http";
import { expect, it, vi } from "vitest";
import { nodeWorld } from "../../src/base/node-world.ts";
import { openPreview } from "./opened.ts";

const summary = encodeURIComponent("testcity/2023/summary");
const brokenFile = "content/测试市/2023/绩效抽评.yaml";

it("shows every page, with a policy that lets nothing in from elsewhere", async () => {
  const { get } = await openPreview();
  const pages = {
    "/": "可以生成25份文件",
    "/documents": "反馈函（12份）",
    [`/document?id=${summary}`]: "这份文件的问题",
    [`/sheet?id=${summary}`]: "抽评项目",
    "/findings": "问题",
    [`/records?region=${encodeURIComponent("测试市")}&year=2023`]: "绩效抽评（12条）",
    [`/record?region=${encodeURIComponent("测试市")}&year=2023&kind=${encodeURIComponent("绩效抽评")}&id=SC-3`]:
      "用到它的文件（2份）",
    [`/figure?document=${summary}&figure=${encodeURIComponent("抽评数")}`]: "抽评的项目个数",
  };
  for (const [path, words] of Object.entries(pages)) {
    const { status, headers, body } = await get(path);
    expect([path, status]).toEqual([path, 200]);
    expect(body, path).toContain(words);
    expect(headers["content-security-policy"]).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/);
    expect(headers).toMatchObject({ "x-content-type-options": "nosniff", "cache-control": "no-store" });
    expect(headers).toMatchObject({ "cross-origin-resource-policy": "same-origin", "referrer-policy": "no-referrer" });
    if (!path.startsWith("/sheet")) expect(body).toContain("仅供本机预览，不是公开网站");
  }
});

it("answers only under names of this machine, only GET, and nothing a page from elsewhere loads", async () => {
  const { get, port } = await openPreview();
  for (const host of [`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`, "LOCALHOST"])
    expect([host, (await get("/", { host })).status]).toEqual([host, 200]);
  for (const host of [
    "evil.example",
    `evil.example:${port}`,
    "127.0.0.1.evil.example",
    "192.168.1.5",
    "localhost.evil.example",
  ])
    expect([host, (await get("/", { host })).status]).toEqual([host, 403]);
  for (const method of ["POST", "PUT", "DELETE", "HEAD", "OPTIONS"]) {
    const { status, headers } = await get("/", {}, method);
    expect([method, status, headers.allow]).toEqual([method, 405, "GET"]);
  }
  expect((await get("/live.mjs", { "sec-fetch-site": "cross-site" })).status).toBe(403);
  expect((await get("/live.mjs", { "sec-fetch-site": "same-origin" })).status).toBe(200);
});

it("never leaves what it shows, whatever the path", async () => {
  const { get, shop } = await openPreview();
  const secret = "只有磁盘上有的一句话";
  await writeFile(shop.path("content/测试市/2023/秘密.txt"), secret);
  const paths = [
    "/../../../etc/passwd",
    "/..%2f..%2fetc/passwd",
    "/%2e%2e/%2e%2e/etc/passwd",
    "//etc/passwd",
    "/live.mjs/../../preview.ts",
    "/browser/live.mjs",
    "/content/%E6%B5%8B%E8%AF%95%E5%B8%82/2023/%E7%A7%98%E5%AF%86.txt",
    "/sheet?id=../../../../etc/passwd",
    "/document?id=__proto__",
    "/constructor",
    "/__proto__",
    "http://evil.example/findings/x",
    "/site/../../etc/passwd",
    "/%00",
    "/%ff",
  ];
  for (const path of paths) {
    const { status, body } = await get(path);
    expect([path, status >= 400 && status < 504]).toEqual([path, true]);
    expect(body).not.toContain(secret);
    expect(body).not.toContain("root:");
  }
});

it("tells open pages of a save, and lays the error over them with its place until it is mended", async () => {
  const { get, until, shop, port, preview } = await openPreview();
  const events = await listen(port);
  await vi.waitFor(() => expect(events.text()).toContain("event: hello\ndata: 1"));
  expect((await get("/")).body).not.toContain("alertdialog");
  await shop.edit(brokenFile, "等次: 良", "等次: [良");
  await until(({ picture }) => picture?.findings.some((one) => one.severity === "error") === true);
  await vi.waitFor(() => expect(events.text()).toMatch(/event: walked\ndata: [2-9]/));
  for (const path of ["/", `/document?id=${summary}`]) {
    const { body } = await get(path);
    const [, overlay = ""] = /role="alertdialog"([\s\S]*?)<\/section>/.exec(body) ?? [];
    expect(overlay).toMatch(/有\d+处错误/);
    expect(overlay).toContain("绩效抽评.yaml:4:");
    expect(overlay).toContain("等次: [良\n");
    expect(overlay).toContain("怎么办：");
  }
  const old = await get(`/document?id=${summary}`);
  expect(old.body).toContain("旧的：现在有错误");
  expect((await get(`/sheet?id=${summary}`)).body).toContain("12个");
  await shop.edit(brokenFile, "等次: [良", "等次: 优");
  await until(({ picture }) => picture?.findings.every((one) => one.severity !== "error") === true);
  expect((await get("/")).body).not.toContain("alertdialog");
  expect((await get(`/document?id=${summary}`)).body).not.toContain("旧的");
  expect(preview.picture?.changes.documents).toContain("testcity/2023/checks/sc-1");
});

it("shows a mistake of the program as such, in the page, and goes on", async () => {
  let fails = false;
  const { get, until, shop, preview } = await openPreview({
    world: {
      // Not what a disk says, which is expected: what nobody expected.
      listFiles: async (folder) => {
        const found = await nodeWorld.listFiles(folder);
        return fails ? ([undefined] as unknown as typeof found) : found;
      },
    },
  });
  fails = true;
  await shop.edit(brokenFile, "等次: 良", "等次: 优");
  await until(({ trouble }) => trouble !== undefined);
  const { status, body } = await get("/");
  expect([status, body.includes("程序本身出了问题"), body.includes("可以生成25份文件")]).toEqual([200, true, true]);
  fails = false;
  await shop.edit(brokenFile, "等次: 优", "等次: 良");
  await until(({ trouble }) => trouble === undefined);
  expect((await get("/")).body).not.toContain("程序本身出了问题");
  expect(preview.picture?.documents.size).toBe(25);
});

it("shows words of records as words", async () => {
  const { get, until, shop } = await openPreview();
  await shop.edit(
    "content/测试市/2023/项目.yaml",
    "名称: 项目1\n",
    '名称: "<script>alert(1)</script>\\u202E & \\"引号\\""\n',
  );
  await until(({ picture }) => picture?.number !== 1);
  for (const path of ["/", "/documents", "/findings", `/records?region=${encodeURIComponent("测试市")}&year=2023`]) {
    const { body } = await get(path);
    expect(body).not.toContain("<script>alert");
    expect(body).not.toContain("\u202E");
  }
  expect((await get("/documents")).body).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
});

it("takes the next port when one is taken", async () => {
  const first = await openPreview();
  const second = await openPreview({ port: first.port });
  expect(second.port).toBeGreaterThan(first.port);
  expect((await second.get("/")).status).toBe(200);
});

it("answers by numbers where the network is served, and never by a name somebody else can give", async () => {
  const { get } = await openPreview({ host: "0.0.0.0" });
  expect((await get("/", { host: "192.168.1.5:4321" })).status).toBe(200);
  expect((await get("/", { host: "evil.example" })).status).toBe(403);
});

async function listen(port: number): Promise<{ text(): string }> {
  const asked = httpGet({ host: "127.0.0.1", port, path: "/events?page=/" });
  const [response] = (await once(asked, "response")) as [IncomingMessage];
  let text = "";
  response.setEncoding("utf8").on("data", (more: string) => {
    text += more;
  });
  response.on("error", () => undefined);
  asked.on("error", () => undefined);
  expect(response.headers["content-type"]).toMatch(/^text\/event-stream/);
  return { text: () => text };
}
