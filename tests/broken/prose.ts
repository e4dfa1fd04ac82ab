// Markdown files: front matter that is not where or what it should be, and prose that tries to be more than prose.
import type { BrokenCase } from "./broken-case.ts";

const file = "2023/工作总结.md";
const stopped = "note pipeline/not-written 1:1 ~ 没有生成";

/** A summary as it stands in its file; findings without a file stand in it. */
const summary = (name: string, text: string, ...finds: readonly string[]): BrokenCase => ({
  name,
  files: { [file]: text },
  finds: finds.map((line) => line.replace(/^(\S+ \S+) (\d)/, `$1 ${file}:$2`)),
});

/** It cannot be read, and the document is named as not made. */
const unread = (name: string, text: string, ...finding: readonly string[]): BrokenCase =>
  summary(name, text, stopped, finding.join(" ~ "));

/** Prose that starts on line 5. */
const prose = (name: string, text: string, ...finds: readonly string[]): BrokenCase =>
  summary(name, `---\n标题: 测试市工作总结\n---\n\n${text}\n`, ...finds);

const noFences = "error reading/no-front-matter 1:1";
const language = "error reading/front-matter-language 1:1";
const way = "第一行只写三个半角短横线“---”，前面不留空行";
const markup = "warning document/unsupported-markup";
const noAddress = (at: string): string => `${markup} ${at} ~ 链接的地址不是网址，文件里只保留文字`;
const reference = (at: string, ...pieces: readonly string[]): string =>
  ["error narrative/reference", at].join(" ").concat(...pieces.map((piece) => ` ~ ${piece}`));

export const proseCases: readonly BrokenCase[] = [
  unread("没有登记项", "正文\n", noFences, way),
  unread("登记项前面有空行", "\n---\n标题: 总结\n---\n正文\n", noFences, way),
  unread("登记项前面有空格", "  ---\n标题: 总结\n---\n正文\n", noFences, way),
  unread("登记项前面有注释", "<!-- 甲 -->\n---\n标题: 总结\n---\n", noFences),
  unread("TOML 登记项", "+++\ntitle = 1\n+++\n正文\n", noFences, way),
  unread("破折号代替短横线", "———\n标题: 总结\n———\n正文\n", noFences, "半角短横线"),
  unread("登记项没有结束", "---\n标题: 总结\n\n正文\n", "error reading/front-matter-open 1:1", "请在登记项之后"),
  unread("登记项用“...”结束", "---\n标题: 总结\n...\n正文\n", "error reading/front-matter-open 1:1"),
  summary(
    "结束的一行还有别的字",
    "---\n标题: 总结\n---正文\n",
    "note pipeline/not-written 3:1",
    "error reading/front-matter-close 3:1 ~ 这一行请只写三个短横线",
  ),
  unread("JavaScript 登记项", "---js\nmodule.exports = {}\n---\n正文\n", language, "只接受“---”"),
  unread("JSON 登记项", '---json\n{"标题": "总结"}\n---\n正文\n', language, "登记项只用 YAML 书写"),
  unread("五个短横线", "-----\n标题: 总结\n-----\n正文\n", language, "请只写三个短横线"),
  unread("空的登记项", "---\n---\n正文\n", "error records/missing-field 1:1", "工作总结缺少“标题”"),
  summary(
    "登记项是列表",
    "---\n- 标题: 总结\n---\n正文\n",
    "note pipeline/not-written 2:1",
    "error reading/not-a-record 2:1 ~ 每个栏目写一行“键: 值”",
  ),
  summary(
    "登记项里的全角冒号，行号是文件里的行号",
    "---\n署名: 测试市财政局\n标题：总结\n---\n正文\n",
    "note pipeline/not-written 3:3",
    "error reading/full-width-colon 3:3",
  ),
  summary("正文是空的", "---\n标题: 总结\n---\n", "warning records/empty-prose 1:1 ~ 正文是空的，不会生成文件"),
  summary("正文只有空白", "---\n标题: 总结\n---\n  \n\u3000\n", "warning records/empty-prose 1:1"),
  {
    name: "没有正文的类别写了正文",
    files: { "2023/培训宣传/一.md": "---\n名称: 业务培训\n---\n\n讲了一天。\n" },
    finds: ["warning records/unused-prose 2023/培训宣传/一.md:4:1 ~ 请把需要保留的内容写进相应栏目"],
  },

  prose("HTML 块", '<div onclick="x()">甲</div>', `${markup} 5:1 ~ 标记会按文字原样显示`),
  prose("句子里的 HTML", "甲<b>乙</b>", `${markup} 5:2`, `${markup} 5:6`),
  prose("脚本", "<script>alert(1)</script>", `${markup} 5:1`),
  prose("HTML 注释", "<!-- 甲 -->", "error disclosure/draft-trace 5:1 ~ 没有写完的痕迹", `${markup} 5:1`),
  prose("javascript: 链接", "[甲](javascript:alert%281%29)", noAddress("5:1")),
  prose("data: 链接", "[甲](data:text/html,甲)", noAddress("5:1")),
  prose("本机文件的链接", "[甲](file:///etc/passwd)", noAddress("5:1")),
  prose("相对地址的链接", "见[甲](../甲.md)", noAddress("5:2")),
  prose("网址，照常保留", "[甲](https://www.example.gov.cn/)"),
  prose("图片", "![甲](a.png)", `${markup} 5:1 ~ 只保留说明文字`),
  prose("代码块", "```\n甲\n```", `${markup} 5:1`),
  prose("手写的数字链接", "[甲](figure:甲)", stopped, "error document/forged-reference 5:1 ~ 数字请写成 {{数"),
  prose("没有的口径", '{{数 "没有"}}', stopped, reference("5:1", "没有“没有”这个口径")),
  prose("不转义的写法", "{{{raw}}}", stopped, reference("5:1", "不支持这种 {{ }} 写法", "可用的写法")),
  prose("没有的名称", "{{raw}}", stopped, reference("5:1", "没有“raw”这个名称")),
  prose("原型的名称", "{{constructor.name}}", stopped, reference("5:1")),
  prose("没有的写法", '{{lookup this "constructor"}}', stopped, reference("5:1", "没有“lookup”这个写法")),
  prose("片段指到外面", "{{> ../../secret}}", stopped, reference("5:1", "片段放在 templates/partials 里")),
  prose("括号没有配对", '{{数 "甲"', stopped, "error narrative/syntax 5:1 ~ 请检查括号和引号是否成对"),
  prose("只有结束没有开始", "{{/各}}", stopped, "error narrative/syntax 5:1"),
  prose("手写的数字没有出处", "共有200个项目。", "warning document/untraced-number 5:3 ~ 手写的“200个”没有出处"),
  prose("引文套两千层", `${">".repeat(2000)}甲`, stopped, "error document/nested-too-deep 5:40 ~ 请减少嵌套的层次"),
  prose("强调套五千层", `${"*".repeat(5000)}甲${"*".repeat(5000)}`, stopped, "error document/nested-too-deep 5:77"),
  prose("一兆字节的一行，照常生成", "长".repeat(350_000)),
  prose("两万个方括号，照常生成", "[".repeat(20_000)),
  prose("登记项以外的“---”是正文，照常生成", "甲\n\n---\n\n标题：乙"),
];
