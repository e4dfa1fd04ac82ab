// docs/校对规则.md: every check of a text with its reason and its examples, so that the handbook cannot differ from the program.
import { severityWords } from "../../base/diagnostic.ts";
import { builtTextChecks, relationChecks, wordingChecks } from "./all-prose-checks.ts";
import type { ProseCheck } from "./prose-check.ts";

/** The whole page as Markdown. */
export function proofreadingHandbook(): string {
  const intro = [
    "# 校对规则",
    "",
    "`npm run liangji -- proof 文件` 校对任何人写的 DOCX、TXT、MD：数字与台账核对，数字之间互相核对，用词、标点、序号逐条核对。标有“生成时也检查”的，`check` 和 `build` 生成文件时同样检查。下面每条规则的例子就是它的测试。",
    "",
    `数字关系${relationChecks.length}条，文字${wordingChecks.length}条。本页由 \`npm run handbook\` 生成，请不要手工修改。`,
    "",
    "## 数字与台账",
    "",
    "给出地区和年度（或者标题里写明）时，文中的统计数逐个与口径核对：与台账矛盾的是错误，写明两个数和台账里的来处；没有出处的是提醒，并给出可能的口径；说的是同一件事、末位不同的另外指出。日期、文号、序号、法规名称不算统计数。",
  ];
  const parts = [
    ...["", "# 数字之间的关系"],
    ...relationChecks.flatMap(chapter),
    ...["", "# 用词、标点和序号"],
    ...wordingChecks.flatMap(chapter),
  ];
  return `${[...intro, ...parts].join("\n")}\n`;
}

function chapter(check: ProseCheck): readonly string[] {
  const { name, sentence, why, severity, examples } = check;
  const both = builtTextChecks.includes(check) ? " · 生成时也检查" : "";
  return [
    ...["", `## ${sentence}`, "", `${severityWords[severity]} · \`proof/${name}\`${both}`, "", why],
    ...["", "正确：", ...quoted(examples.good)],
    ...["", "会被指出：", ...quoted(examples.bad)],
  ];
}

/** As plain text: an example must not become a heading or a list of the page. */
const quoted = (lines: readonly string[]): readonly string[] => ["", "```text", ...lines, "```"];
