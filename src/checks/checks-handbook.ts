// docs/检查规则.md: every check on a page of its own, with its reason and its examples, so that the handbook cannot differ from the program.
import { severityWords } from "../base/diagnostic.ts";
import { allChecks } from "./all-checks.ts";
import type { Check, ExampleContent } from "./check.ts";

/** The whole page as Markdown. */
export function checksHandbook(): string {
  const intro = [
    "# 检查规则",
    "",
    "`npm run check` 逐条检查记录。错误会停下用到这条记录的文件，提醒和说明不会。下面每条规则的例子就是它的测试；两个例子里相同的文件（如地区.yaml）略去。",
    "",
    "指出的问题已经知道、可以接受的，登记一条“豁免”：“规则”写下面的标题，“对象”写那条记录，写明理由和截止日期。豁免了的问题改为说明，仍然列出；到期的、用不上的豁免会被指出。",
    "",
    `共${allChecks.length}条。本页由 \`npm run handbook\` 生成，请不要手工修改。`,
  ];
  return `${[...intro, ...allChecks.flatMap(chapter)].join("\n")}\n`;
}

function chapter(check: Check): readonly string[] {
  const { name, sentence, why, severity, kind, examples } = check;
  return [
    "",
    `## ${sentence}`,
    "",
    `${severityWords[severity]} · ${kind?.name ?? "各类记录"} · \`checks/${name}\``,
    "",
    why,
    "",
    "正确：",
    ...files(examples.good, examples.bad),
    "",
    "会被指出：",
    ...files(examples.bad, examples.good),
  ];
}

/** The files of an example; those that stand alike in the other one, such as 地区.yaml, are left out. */
function files(example: ExampleContent, alike: ExampleContent): readonly string[] {
  const shown = Object.entries(example).filter(([path, text]) => alike[path] !== text);
  if (shown.length === 0) return ["", "（缺少上面的某个文件）"];
  return shown.flatMap(([path, text]) => {
    const language = path.endsWith(".md") ? "markdown" : "yaml";
    return ["", `\`content/${path}\``, "", `\`\`\`${language}`, text.trimEnd(), "```"];
  });
}
