// Progress: one line that rewrites itself where a person watches, a line now and then in a log.
import { expect, it } from "vitest";
import { lineProgress } from "../../src/report/progress.ts";

/** What is written when each of `done` comes a second after the other. */
function written(terminal: boolean, total: number, failed = 0): string {
  let [text, now] = ["", 0];
  const progress = lineProgress({
    terminal,
    clock: () => now,
    write: (more) => {
      text += more;
    },
  });
  progress.step("读取");
  for (let done = 0; done <= total; done++) {
    progress.step("生成", { done, total, failed: done > 0 ? failed : 0 });
    now += 1000;
  }
  progress.finish();
  progress.finish();
  return text;
}

it("says each step once in a log, and how far it is every ten seconds", () => {
  expect(written(false, 3)).toBe("读取\n生成\n");
  expect(written(false, 25, 1).split("\n")).toEqual([
    "读取",
    "生成",
    "生成：10/25，每秒1.0份，还要约15秒，失败1份",
    "生成：20/25，每秒1.0份，还要约5秒，失败1份",
    "",
  ]);
});

it("rewrites its line on a terminal, and leaves it empty", () => {
  const clear = "\r\u001B[K";
  const lines = written(true, 100).split(clear);
  expect(lines.slice(0, 4)).toEqual([
    "",
    "读取",
    "生成",
    "生成［░░░░░░░░░░░░░░░░░░░░］1/100，每秒1.0份，还要约1分39秒",
  ]);
  expect(lines.slice(-3)).toEqual([
    "生成［████████████████████］99/100，每秒1.0份，还要约1秒",
    "生成［████████████████████］100/100，每秒1.0份，还要约0秒",
    "",
  ]);
});

it("is not written over more often than an eye can follow", () => {
  const texts: string[] = [];
  const progress = lineProgress({ terminal: true, clock: () => 7, write: (more) => texts.push(more) });
  for (let done = 0; done < 1000; done++) progress.step("生成", { done, total: 1000, failed: 0 });
  expect(texts).toEqual(["\r\u001B[K生成"]);
});
