// Files where none should be, under names nobody should give them; and the files of other programs that may lie about.
import type { BrokenCase } from "./broken-case.ts";

const project = "{编号: P-9, 名称: 甲, 主管部门: 商务局}\n";
const agency = "名称: 测试咨询\n";

type Files = Readonly<Record<string, string>>;
const at = (name: string, files: Files, ...finds: readonly string[]): BrokenCase => ({
  name,
  files,
  finds,
  records: 6,
});
const beyond = (name: string, elsewhere: Files, ...finds: readonly string[]): BrokenCase => ({
  name,
  elsewhere,
  finds,
});
/** Read as a record like any other. */
const read = (name: string, files: Files): BrokenCase => ({ name: `${name}，照常读取`, files, finds: [], records: 7 });
/** Left alone, and nobody is told. */
const beside = (name: string, ...paths: readonly string[]): BrokenCase =>
  at(`${name}，不读也不提`, Object.fromEntries(paths.map((path) => [path, "x"])));
/** Left alone with a word. */
const stray = (path: string): BrokenCase =>
  at(`多余的文件${path}`, { [path]: agency }, `warning reading/unknown-file ${path} ~ 这里只读 .yaml 和 .md 文件`);
const misplaced = (name: string, path: string, ...pieces: readonly string[]): BrokenCase =>
  at(name, { [path]: project }, [`error reading/unknown-file ${path}`, ...pieces].join(" ~ "));
const unknown = (name: string, path: string, ...pieces: readonly string[]): BrokenCase =>
  at(name, { [path]: project }, [`error records/unknown-kind ${path}:1:1`, ...pieces].join(" ~ "));

const layout = "记录放在“地区/类别.yaml”“地区/年度/类别.yaml”或“地区/年度/类别/名称.md”";
const link = "这是快捷方式或特殊文件，没有读取";

export const folderCases: readonly BrokenCase[] = [
  read("扩展名 .yml", { "第三方机构.yml": agency }),
  read("名称里有表情", { "2023/项目/😀.yaml": project }),
  read("名称用分解的组合字符", { "2023/项目/Cafe\u0301.yaml": project }),
  read("名称有三百个字", { [`2023/项目/${"长".repeat(300)}.yaml`]: project }),
  beside("Word 和 WPS 打开时的临时文件", "2023/~$报告.docx", "2023/.~报告.docx", "2023/~$项目.yaml"),
  beside("苹果电脑的文件", ".DS_Store", "2023/.DS_Store", "__MACOSX/._x".replace("__MACOSX/", "2023/")),
  beside("Windows 的文件", "Thumbs.db", "2023/desktop.ini"),
  beside("隐藏文件夹", ".git/config", "2023/.obsidian/a.md", ".keep"),
  beside("说明文件", "README.md", "2023/readme.md", "2023/README.en.md"),
  ...["2023/报告.docx", "2023/项目.xlsx", "2023/项目.txt", "2023/项目.csv", "2023/项目.json", "项目.yaml.bak"].map(
    stray,
  ),
  ...["2023/项目.yaml~", "2023/项目", "2023/项目．yaml", "2023/工作总结.markdown", "2023/扫描件.pdf"].map(stray),
  misplaced("扩展名大写", "2023/项目.YAML", "请把扩展名改成小写的“.yaml”"),
  misplaced("扩展名 .Md", "2023/项目.Md", "请把扩展名改成小写的“.md”"),
  misplaced("年度下面多一层", "2023/项目/商务局/一.yaml", layout),
  misplaced("地区下面多一层", "部门/甲/乙.yaml", layout),
  misplaced("文件名里有换行", "2023/项\n目.yaml", layout),
  beyond(
    "记录直接放在 content 下面",
    { "项目.yaml": project },
    `error reading/unknown-file content/项目.yaml ~ ${layout}`,
  ),
  beyond(
    "少了地区这一层",
    { "2023/项目.yaml": project },
    "error records/wrong-shelf content/2023/项目.yaml:1:1 ~ 项目应放在“地区/年度/”下面",
  ),
  unknown("年度多一位", "20233/项目.yaml", "年度文件夹“20233”不是四位年份", "例如 2023"),
  unknown("年度带“年”", "2023年/项目.yaml", "年度文件夹“2023年”不是四位年份"),
  unknown("年度用全角数字", "２０２３/项目.yaml", "请把文件夹改名为四位年份"),
  unknown("年度只有两位", "23/项目.yaml", "年度文件夹“23”不是四位年份"),
  unknown("类别差一个字", "2023/绩效测评.yaml", "没有“绩效测评”这个类别", "您是不是要写“绩效自评”？"),
  unknown("类别文件夹多一个字", "2023/项目表/一.yaml", "您是不是要写“项目”？", "请放进名为“项目”的文件夹"),
  unknown("复制出来的副本", "2023/项目 - 副本.yaml", "多余的副本请删除"),
  unknown("下载出来的副本", "2023/项目 (2).yaml", "多余的副本请删除"),
  unknown("名称前有空格", "2023/ 项目.yaml", "您是不是要写“项目”？"),
  unknown("名称里有零宽空格", "2023/项目\u200b.yaml", "您是不是要写“项目”？"),
  unknown("名称里有从右到左的标记", "2023/项\u202e目.yaml", "您是不是要写“项目”？"),
  unknown("名称里有响铃", "2023/项\u0007目.yaml", "您是不是要写“项目”？"),
  unknown("反斜杠不是文件夹", "2023\\项目.yaml", "您是不是要写“项目”？"),
  unknown("谁也不像的类别", "2023/随便写写.yaml", "可用的类别：地区、部门"),
  unknown("原型的名称作类别", "__proto__.yaml", "没有“__proto__”这个类别", "可用的类别"),
  unknown("原型的名称作文件夹", "2023/constructor/一.yaml", "没有“constructor”这个类别"),
  at("年度的类别放在地区下面", { "项目.yaml": project }, "error records/wrong-shelf 项目.yaml:1:1 ~ 请移动这个文件"),
  at("地区的类别放在年度下面", { "2023/部门.yaml": agency }, "error records/wrong-shelf 2023/部门.yaml:1:1 ~ 不分年度"),
  at("说明文件不叫 README", { "说明.md": "说明\n" }, "error reading/no-front-matter 说明.md:1:1"),
  at("该是文件夹的地方是文件", { "2022": "x" }, "warning reading/unknown-file 2022 ~ 没有读取"),
  {
    name: "快捷方式不跟着走",
    files: { "第三方机构.yaml": agency, "2022": "x" },
    links: ["第三方机构.yaml", "2022"],
    finds: [`warning reading/link 2022 ~ ${link}`, `warning reading/link 第三方机构.yaml ~ 请把真正的文件放到这里`],
    records: 6,
  },
  {
    name: "什么也没有",
    files: { "地区.yaml": undefined, "部门.yaml": undefined, "2023/项目.yaml": undefined },
    finds: ["error reading/no-content content ~ 没有找到任何记录文件 ~ 请检查文件夹是否写对"],
    records: 0,
  },
];
