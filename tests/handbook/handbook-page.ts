// A page of the handbook as steps: the commands it shows, the files it tells to write, and what its reader does by hand between them.

/** What a reader does with a mouse; said to the tests in a comment, which no reader sees. */
const manual = ["移动", "复制", "放入", "回答"] as const;

export type Step =
  | { readonly type: "command"; readonly words: readonly string[]; readonly line: number }
  | { readonly type: "write"; readonly path: string; readonly text: string; readonly line: number }
  | { readonly type: "manual"; readonly what: (typeof manual)[number]; readonly words: readonly string[] };

/** A fenced block below a line that is nothing but a path is the file of that path. */
export function stepsOf(page: string): readonly Step[] {
  const steps: Step[] = [];
  const lines = page.split("\n");
  let fence: { readonly language: string; readonly start: number; readonly path?: string } | undefined;
  for (const [index, line] of lines.entries()) {
    const opened = /^\s*```(\w*)$/.exec(line);
    if (opened && !fence) {
      const path = /^`((?:templates|content)\/[^`]+\.\w+)`$/.exec(lines[index - 2] ?? "")?.[1];
      fence = { language: opened[1] ?? "", start: index + 1, ...(path === undefined ? {} : { path }) };
    } else if (opened && fence) {
      const { path, start } = fence;
      if (path !== undefined)
        steps.push({ type: "write", path, text: lines.slice(start, index).join("\n"), line: start });
      fence = undefined;
    } else if (fence?.language === "bash") {
      const words = wordsOf(line);
      if (words.length > 0) steps.push({ type: "command", words, line: index + 1 });
    } else if (!fence) {
      const note = /^<!-- 手工：(\S+) ?(.*?) ?-->$/.exec(line);
      const what = manual.find((one) => one === note?.[1]);
      if (line.includes("<!-- 手工") && what === undefined) throw new Error(`line ${index + 1}: ${line}`);
      if (what) steps.push({ type: "manual", what, words: wordsOf(note?.[2] ?? "") });
    }
  }
  return steps;
}

/** As a shell parts them; what follows “#” is for the reader. */
const wordsOf = (line: string): readonly string[] =>
  [...line.replace(/(^|\s)#.*$/, "").matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? "");
