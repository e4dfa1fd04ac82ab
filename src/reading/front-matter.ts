// Splits a Markdown file into front matter and body. The only file that knows gray-matter, and that keeps it from running, caching or guessing anything.
import matter from "gray-matter";
import { type Diagnostic, error } from "../base/diagnostic.ts";
import { type Outcome, outcome } from "../base/outcome.ts";

export interface FrontMatter {
  /** The YAML, padded with blank lines so that its line numbers are the file's own. */
  readonly yaml: string;
  readonly body: string;
  /** The line of the file on which the body starts. */
  readonly bodyLine: number;
}

const refuse = {
  parse(): never {
    throw new Error("only YAML front matter is read");
  },
};

/** Hands the YAML through unparsed; every other language gray-matter knows is refused. */
const engines = {
  yaml: { parse: (source: string): object => ({ source }) },
  json: refuse,
  js: refuse,
  javascript: refuse,
  coffee: refuse,
  toml: refuse,
};

/** Undefined when the file has no usable front matter; the findings say why. */
export function splitFrontMatter(file: string, text: string): Outcome<FrontMatter | undefined> {
  const [opening = "", ...rest] = text.split("\n");
  const stop = (code: string, message: string, hint: string, line = 1) =>
    outcome(undefined, [error(code, message, { place: { file, line, column: 1 }, hint })] satisfies Diagnostic[]);

  if (!opening.startsWith("---")) {
    return stop(
      "reading/no-front-matter",
      "文件开头没有“---”，读不到登记项",
      "第一行只写三个半角短横线“---”，前面不留空行；登记项写完后，再用单独一行“---”结束",
    );
  }
  if (opening.trimEnd() !== "---") {
    return stop(
      "reading/front-matter-language",
      `文件开头是“${opening.trim().slice(0, 20)}”，只接受“---”`,
      "登记项只用 YAML 书写，第一行请只写三个短横线",
    );
  }
  const closing = rest.findIndex((line) => line.startsWith("---"));
  if (closing < 0)
    return stop("reading/front-matter-open", "登记项没有结束的“---”", "请在登记项之后、正文之前加一行“---”");
  if (rest[closing]?.trimEnd() !== "---") {
    return stop(
      "reading/front-matter-close",
      "结束登记项的一行除“---”外还有别的内容",
      "这一行请只写三个短横线",
      closing + 2,
    );
  }

  // Fences without the blanks after them, which gray-matter would hand on as part of the body.
  const tidy = ["---", ...rest.with(closing, "---")].join("\n");
  // An options object keeps gray-matter from caching, and so from forgetting an earlier failure.
  const split = matter(tidy, { engines, language: "yaml" });
  return outcome({ yaml: split.matter, body: split.content, bodyLine: closing + 3 });
}
