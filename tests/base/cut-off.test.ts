// Work is cut off all at once; what has ended is not held.
import { setImmediate } from "node:timers/promises";
import { queryObjects } from "node:v8";
import { expect, it } from "vitest";
import { CutOff } from "../../src/base/cut-off.ts";

it("gives what the work gives, or fails as it fails", async () => {
  const work = new CutOff();
  await expect(work.until(Promise.resolve(7))).resolves.toBe(7);
  await expect(work.until(Promise.reject(new Error("坏了")))).rejects.toThrow("坏了");
});

it("fails what is under way and what is begun later, with the first cause", async () => {
  const work = new CutOff();
  const underWay = work.until(new Promise(() => undefined));
  work.cut(new Error("停"));
  work.cut(new Error("又停"));
  await expect(underWay).rejects.toThrow("停");
  await expect(work.until(Promise.resolve(7))).rejects.toThrow(/^停$/);
  await expect(work.until(Promise.reject(new Error("坏了")))).rejects.toThrow(/^停$/);
});

it("does not hold what the work gave", async () => {
  class Given {}
  const work = new CutOff();
  for (let count = 0; count < 50; count++) await work.until(Promise.resolve(new Given()));
  await setImmediate();
  expect(queryObjects(Given, { format: "count" })).toBeLessThan(3);
  work.cut(new Error("停"));
});
