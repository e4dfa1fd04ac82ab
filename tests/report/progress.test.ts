// Progress: one line that rewrites itself where a person watches, plain lines in a log.
import { expect, it } from "vitest";
import { lineProgress } from "../../src/report/progress.ts";

function written(terminal: boolean): string {
  let text = "";
  const progress = lineProgress((more) => {
    text += more;
  }, terminal);
  progress.step("读取");
  for (const done of [1, 2, 3]) progress.step("生成", done, 3);
  progress.finish();
  progress.finish();
  return text;
}

it("says each step once in a log", () => expect(written(false)).toBe("读取\n生成\n"));

it("rewrites its line on a terminal, and leaves it empty", () => {
  const clear = "\r\u001B[K";
  expect(written(true)).toBe(`${clear}读取${clear}生成（1/3）${clear}生成（2/3）${clear}生成（3/3）${clear}`);
});
