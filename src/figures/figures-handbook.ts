// docs/口径.md: every figure with its sentence, formula and unit, and the language they are written in, each part with an example that is a test.
import { isMoneyUnit } from "../base/quantity.ts";
import type { Definition, Definitions } from "./definition.ts";
import { allExamples } from "./examples/all-examples.ts";
import type { LanguageExample } from "./examples/example.ts";
import { exampleLedger, exampleYear } from "./examples/ledger.ts";
import { isTable } from "./formula.ts";
import { methodText } from "./method-text.ts";
import { unitOf } from "./unit-of.ts";

/** The whole page as Markdown. */
export function figuresHandbook(definitions: Definitions): string {
  const files = Map.groupBy(definitions.values(), ({ place }) => place.file.slice(place.file.lastIndexOf("/") + 1));
  const lines = [
    "# 口径",
    "",
    "文件里的每个统计数都由一个口径得出。口径写在 `templates/figures/` 里，一个口径一条；数由台账算出，没有台账的取汇总，两者都有时互相核对。",
    "",
    `共${definitions.size}个口径，分列如下；写法见“怎样写口径”。本页由 \`npm run handbook\` 生成，请不要手工修改。`,
    ...[...files].flatMap(([file, members]) => chapter(file, members, definitions)),
    ...language(),
  ];
  return `${lines.join("\n")}\n`;
}

function chapter(file: string, members: readonly Definition[], definitions: Definitions): readonly string[] {
  return ["", `## ${file.replace(/\.ya?ml$/, "")}`, ...members.flatMap((one) => entry(one, definitions))];
}

function entry(definition: Definition, definitions: Definitions): readonly string[] {
  const { id, code, statement, formula, phrases } = definition;
  const shown = isTable(formula) ? "一张表" : shownText(definition, definitions);
  return [
    "",
    `### ${id}`,
    "",
    `${statement}。`,
    "",
    `- 算法：${methodText(formula)}`,
    ...(shown === "" ? [] : [`- 显示：${shown}`]),
    ...(isTable(formula) ? [] : otherUnits(definition, definitions)),
    ...(phrases.length === 0 ? [] : [`- 说法：${phrases.join("、")}`]),
    `- 编码：\`${code}\``,
  ];
}

/** 亿元，保留2位小数，末尾的零不写 */
function shownText(definition: Definition, definitions: Definitions): string {
  const { id, display, unit, decimals, trim, formula } = definition;
  const known = display ?? (unit !== "" ? unit : unitOf(id, definitions));
  const word =
    known === undefined ? (formula.type === "reported" ? "单位照填报数" : "") : known === "元" ? "单位照记录" : known;
  const digits = decimals === undefined ? "" : decimals === 0 ? "取整数" : `保留${decimals}位小数`;
  return [word, digits, trim ? "末尾的零不写" : ""].filter((part) => part !== "").join("，");
}

/** The other ways it can be written in a text. */
function otherUnits({ id, display }: Definition, definitions: Definitions): readonly string[] {
  const unit = unitOf(id, definitions);
  if (unit === undefined || !isMoneyUnit(unit)) return [];
  const others = ["亿元", "万元", "元"].filter((one) => one !== display);
  return [`- 换写：${others.map((one) => `\`{{数 "${id}" 单位="${one}"}}\``).join("、")}`];
}

function language(): readonly string[] {
  return [
    "",
    "## 怎样写口径",
    "",
    "每个口径写成“名称: {栏目: 内容}”，名称就是模板里用的名称。“编码”“口径”必填；怎样计算，在统计、比率、相加、相减、同比、增减、上年、列表、分组、数表、照录里写一种。写错的口径会在它那一行指出，并且不参与生成。",
    "",
    `下面的例子都由这份示例台账（${exampleYear}年度）算出，每个例子都是程序的一项测试。`,
    ...Object.entries(exampleLedger).flatMap(([path, text]) => [
      "",
      `\`${path}\``,
      "",
      "```yaml",
      text.trimEnd(),
      "```",
    ]),
    ...allExamples.flatMap(exampleLines),
  ];
}

function exampleLines({
  title,
  explanation,
  definitions,
  results,
  sentences = [],
}: LanguageExample): readonly string[] {
  const values = Object.entries(results).flatMap(([name, result]) =>
    typeof result === "string"
      ? [`- ${name}：${result}`]
      : [`- ${name}：`, ...result.map((row) => `  - ${row.map((cell) => cell || "—").join("｜")}`)],
  );
  const written = sentences.map(([template, text]) => `- \`${template}\` 写成：${text}`);
  return [
    "",
    `### ${title}`,
    "",
    explanation,
    "",
    "```yaml",
    definitions.trimEnd(),
    "```",
    "",
    "得出：",
    "",
    ...values,
    ...written,
  ];
}
