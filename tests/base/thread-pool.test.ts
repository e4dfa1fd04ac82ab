// Threads that always have a next piece of work turn to what they have put off all the same; one that breaks down is started anew.
import { expect, it, onTestFinished } from "vitest";
import { openThreadPool } from "../../src/base/thread-pool.ts";

const open = <Work, Result>(name: string, threads = 1) => {
  const pool = openThreadPool<Work, Result>({ file: new URL(name, import.meta.url), threads });
  onTestFinished(() => pool.close());
  return pool;
};

it("holds nothing of the pieces before, however many follow each other", async () => {
  const pool = open<undefined, number>("./putting-off-thread.ts");
  const pieces = Array.from({ length: 2000 }, () => pool.run(undefined));
  // Small pieces may come several to a turn.
  expect(Math.max(...(await Promise.all(pieces)))).toBeLessThan(1000);
});
