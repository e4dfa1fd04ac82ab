// liangji dev as a person runs it: it says where to look, warns before it serves a network, and ends when it is told to.
import { expect, it } from "vitest";
import { nodeWorld } from "../../src/base/node-world.ts";
import { dev } from "../../src/commands/dev.ts";
import { Workshop } from "../batch/workshop.ts";
import { runCommand } from "./run-command.ts";

const optionsOf = (shop: Workshop) => ({ content: shop.path("content"), templates: shop.path("templates"), port: "0" });
const stopped = AbortSignal.abort();

it("says where to look and ends with 0 when it is stopped", async () => {
  const shop = await Workshop.open();
  const { exitCode, out, told } = await runCommand(dev, nodeWorld, optionsOf(shop), stopped);
  expect(exitCode).toBe(0);
  expect(out).toMatch(
    /^预览在 http:\/\/127\.0\.0\.1:\d+\/ ，保存 \S+content、\S+templates 里的文件就会更新；按 Ctrl-C 结束。/,
  );
  expect(told).toBe("");
});

it("warns before it serves a network", async () => {
  const shop = await Workshop.open();
  const { exitCode, told } = await runCommand(dev, nodeWorld, { ...optionsOf(shop), host: "0.0.0.0" }, stopped);
  expect(exitCode).toBe(0);
  expect(told).toContain("不公开的内部记录");
});

it.each(["abc", "-1", "70000", "80.5"])("refuses the port %s", async (port) => {
  const { exitCode, told } = await runCommand(dev, nodeWorld, { port }, stopped);
  expect([exitCode, told.includes("--port 要写0到65535的整数")]).toEqual([2, true]);
});

it("says so when the page cannot be opened", async () => {
  const shop = await Workshop.open();
  const { exitCode, told } = await runCommand(dev, nodeWorld, { ...optionsOf(shop), host: "203.0.113.1" }, stopped);
  expect([exitCode, told.includes("网页打不开")]).toEqual([2, true]);
});
