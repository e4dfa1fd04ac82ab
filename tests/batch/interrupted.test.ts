// A build that is stopped, or killed, leaves the last one as it was; the next goes on from where it was, and ends the same.
import { spawn } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import { expect, it } from "vitest";
import { digests } from "../street/run-liangji.ts";
import { manySpotChecks, Workshop } from "./workshop.ts";

it("stopped by a person, it says so and how to go on, and the next finds what was finished", async () => {
  const shop = await Workshop.open();
  const whole = await shop.build({ out: "whole" });
  const stopped = await shop.build({ jobs: 2, stopAfter: 9 });
  expect(stopped).toMatchObject({ exitCode: 130, out: "", digests: {} });
  expect(stopped.told).toContain("再运行一次同样的命令就接着做");
  const again = await shop.build();
  expect(again.digests).toEqual(whole.digests);
  expect(again.out.replaceAll("/dist", "/whole")).toBe(whole.out);
  // The one that was in the middle of its two files is printed again.
  expect(again.printed.length).toBeLessThanOrEqual(26 - 8);
  expect(again.printed.length).toBeGreaterThan(0);
  expect((await readdir(shop.home)).sort()).toEqual(["content", "dist", "templates", "whole"]);
});

it("stopped over an earlier build, that one is as it was, and so are its files when work goes on beside it", async () => {
  const shop = await Workshop.open();
  const before = await shop.build();
  await shop.edit("templates/documents/通知.md.hbs", "按时", "及时");
  expect(await shop.build({ stopAfter: 3 })).toMatchObject({ exitCode: 130, digests: before.digests });
  // Names shared with the last build must not be written through.
  await shop.edit("templates/partials/要求.md.hbs", "按期", "尽快");
  const stopped = await shop.build({ stopAfter: 5 });
  expect(stopped).toMatchObject({ exitCode: 130, digests: before.digests });
  const after = await shop.build();
  expect(after.digests).toEqual((await shop.build({ out: "fresh" })).digests);
});

it("killed in the middle of many documents, the next build makes the rest", async () => {
  const shop = await Workshop.open();
  await manySpotChecks(shop, 60);
  const args = ["--content", shop.path("content"), "--templates", shop.path("templates"), "--only", "documents"];
  const child = spawn(process.execPath, ["src/cli.ts", "build", "--jobs", "2", ...args, "--out", shop.path("dist")]);
  const ended = new Promise((settle) => child.once("close", settle));
  // Its second page is begun when the first is whole.
  const journal = shop.path("dist.building/journal/2.json");
  while (child.exitCode === null && !(await readFile(journal).catch(() => undefined))) await wait(5);
  child.kill("SIGKILL");
  await ended;
  expect(await readdir(shop.home)).toContain("dist.building");
  const again = await shop.build({ jobs: 2 });
  expect(again.exitCode).toBe(0);
  // A page of the journal is 32 documents.
  expect(again.printed.length).toBeLessThanOrEqual(122 - 32);
  const whole = await shop.build({ out: "whole", jobs: 2 });
  expect(whole.printed).toHaveLength(122);
  expect(again.digests).toEqual(whole.digests);
  expect(await digests(shop.path("dist"))).toEqual(whole.digests);
});
