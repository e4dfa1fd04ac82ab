// A mapping as YAML that people read and edit: the same mapping, the same text.
import { byText } from "../../base/order.ts";
import { allKinds } from "../../records/all-kinds.ts";
import type { KindMapping, Mapping } from "./mapping.ts";
import { leftOut, undecided } from "./question.ts";

const preface = [
  "# 导入对照：工作簿里的表头、单位和用词，各是台账里的什么；确认一次，以后导入照用",
  `# 栏目：表头: 栏目；不要的写“${leftOut}”，没有想好的写“${undecided}”，下次再问`,
];

/** `remarks`: what to write behind an answer that is 待确认, by the lines they belong to. */
export function mappingText(
  mapping: Mapping,
  remark: (path: readonly string[]) => string | undefined = () => undefined,
): string {
  const lines = [...preface, ...section(["表"], mapping.tables, 0, remark)];
  for (const { name } of allKinds) {
    const kind = mapping.kinds.get(name);
    if (kind) lines.push(...kindLines(name, kind, remark));
  }
  return `${lines.join("\n")}\n`;
}

type Remark = (path: readonly string[]) => string | undefined;

function kindLines(name: string, { columns, units, values }: KindMapping, remark: Remark): readonly string[] {
  const lines = [
    ...section([name, "栏目"], columns, 2, remark),
    ...section([name, "单位"], units, 2, remark),
    ...valueLines(name, values, remark),
  ];
  return lines.length === 0 ? [] : [`${name}:`, ...lines];
}

function valueLines(kind: string, values: KindMapping["values"], remark: Remark): readonly string[] {
  const fields = [...values].filter(([, words]) => words.size > 0).sort(byText(([field]) => field));
  const lines = fields.flatMap(([field, words]) => section([kind, "取值", field], words, 4, remark));
  return lines.length === 0 ? [] : ["  取值:", ...lines];
}

/** In the order of the code units of what was met, so that one more answer is one more line. */
function section(
  path: readonly string[],
  answers: ReadonlyMap<string, string>,
  indent: number,
  remark: Remark,
): readonly string[] {
  if (answers.size === 0) return [];
  const margin = " ".repeat(indent);
  const lines = [...answers].sort(byText(([met]) => met)).map(([met, answer]) => {
    const said = answer === undecided ? remark([...path, met]) : undefined;
    return `${margin}  ${yamlKey(met)}: ${yamlKey(answer)}${said === undefined ? "" : `  # ${said}`}`;
  });
  return [`${margin}${yamlKey(path.at(-1) ?? "")}:`, ...lines];
}

/** Bare where nothing in it means something to YAML, else in double quotes, on one line. */
const yamlKey = (text: string): string =>
  /^[\p{L}\p{N}][\p{L}\p{N}（）()·、/％%—]*$/u.test(text)
    ? text
    : JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, escaped);

const escaped = (mark: string): string => `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`;
