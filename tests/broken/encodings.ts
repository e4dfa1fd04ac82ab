// Bytes of every origin: what is text is read, whatever wrote it; what is not says where it stops being text.
import type { BrokenCase } from "./broken-case.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, "utf16le"));
const utf16be = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, "utf16le").swap16());
const bytes = (...parts: readonly (readonly number[] | Uint8Array)[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

/** Its file holds departments nobody refers to; findings stand in it. */
const departments = (
  name: string,
  content: string | Uint8Array,
  finds: readonly string[],
  records: number,
): BrokenCase => ({
  name,
  files: { "部门.yaml": content, "2023/项目.yaml": undefined },
  finds: finds.map((line) => line.replace(/^(\S+ \S+) /, "$1 部门.yaml:")),
  records,
});

/** Read; the 地区 and one 部门 are there. */
const read = (name: string, content: string | Uint8Array, ...finds: readonly string[]): BrokenCase =>
  departments(name, content, finds, 2);
/** Not read; only the 地区 is there. */
const refused = (name: string, content: string | Uint8Array, finding: string): BrokenCase =>
  departments(name, content, [finding], 1);

const text = "名称: 甲局\n类型: 行政机关\n";
const asUtf16 = "warning reading/encoding 1:1 ~ 文件编码是 UTF-16 ~ 另存为 UTF-8";
const asGbk = "warning reading/encoding 1:1 ~ 文件编码是 GBK ~ 另存为 UTF-8";
const noText = (at: string): string => `error reading/not-text ${at} ~ 不是可识别的文本 ~ 请确认这是文本文件`;
const control = (at: string, sign: string): string => `error reading/control-character ${at} ~ 控制字符 ${sign}`;
const unseen = (at: string, sign: string): string => `warning reading/invisible-character ${at} ~ 看不见的字符 ${sign}`;

/** 名称: 商务 in GBK, and one character of GB 18030 that takes four bytes. */
const gbk = [0xc3, 0xfb, 0xb3, 0xc6, 0x3a, 0x20, 0xc9, 0xcc, 0xce, 0xf1, 0x0a];
const fourBytes = [0xc3, 0xfb, 0xb3, 0xc6, 0x3a, 0x20, 0x95, 0x32, 0x82, 0x36, 0x0a];

export const encodings: readonly BrokenCase[] = [
  read("UTF-8 带标记，照常读取", bytes([0xef, 0xbb, 0xbf], utf8(text))),
  read("UTF-8 带两个标记", bytes([0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf], utf8(text)), unseen("1:1", "U+FEFF")),
  read("UTF-16 LE 带标记", bytes([0xff, 0xfe], utf16(text)), asUtf16),
  read("UTF-16 BE 带标记", bytes([0xfe, 0xff], utf16be(text)), asUtf16),
  read("UTF-16 LE 不带标记", utf16(text), asUtf16),
  read("UTF-16 BE 不带标记", utf16be(text), asUtf16),
  read("GBK", bytes(gbk), asGbk),
  read("GB 18030 的四字节字", bytes(fourBytes), asGbk),
  read("Windows 换行，照常读取", text.replaceAll("\n", "\r\n")),
  read("只有回车的换行，照常读取", text.replaceAll("\n", "\r")),
  read("三种换行混用，照常读取", "名称: 甲局\r\n类型: 行政机关\r备注: 无\n来源: 示例"),
  read("私用区的字，照常读取", "名称: 甲\ue000局\n"),
  read("不换行空格在值里，照常读取", "名称: 甲\u00a0局\n"),
  read("零宽空格", "名称: 甲局\u200b\n", unseen("1:7", "U+200B")),
  read("三处零宽空格", "名称: 甲\u200b局\u200b\n类型: 乙\u200b\n", `${unseen("1:6", "U+200B")}（共3个）`),
  read("从右到左的标记", "名称: 甲\u202e局\n", unseen("1:6", "U+202E")),
  read("值中间的字节序标记", "名称: 甲\ufeff局\n", unseen("1:6", "U+FEFF")),
  read("软连字符", "名称: 甲\u00ad局\n", unseen("1:6", "U+00AD")),
  read("行分隔符", "名称: 甲\u2028局\n", unseen("1:6", "U+2028")),

  refused("零字节", bytes(utf8("名称: 甲"), [0], utf8("局\n")), control("1:6", "U+0000")),
  refused("全是零字节", new Uint8Array(64), control("1:1", "U+0000")),
  refused("转义序列", "名称: \u001b[2J甲局\n", control("1:5", "U+001B")),
  refused("退格", "类型: 乙\n名称: 甲\b局\n", control("2:6", "U+0008")),
  refused("C1 控制字符", "名称: 甲\u009b31m局\n", control("1:6", "U+009B")),
  refused("不是字符的码位", "名称: 甲\ufffe\n", control("1:6", "U+FFFE")),
  refused(
    "早先转码丢了字",
    "类型: 乙\n名称: 甲\ufffd局\n",
    "error reading/garbled 2:6 ~ 原来的字已经丢失 ~ 请对照原件补上",
  ),
  refused("UTF-8 里混进 GBK", bytes(utf8("名称: 甲局\n类型: "), [0xc9, 0xcc, 0xce, 0xf1, 0x0a]), noText("2:5")),
  refused("UTF-8 的最后一个字断了", bytes(utf8("名称: "), [0xe7, 0x94]), noText("1:5")),
  refused("UTF-8 里的半个代理对", bytes(utf8("名称: "), [0xed, 0xa0, 0x80], utf8("\n")), noText("1:5")),
  refused("UTF-16 里的半个代理对", bytes([0xff, 0xfe], utf16("名称: \ud800甲\n")), noText("1:1")),
  refused("UTF-16 少一个字节", bytes([0xff, 0xfe], utf16("名称: 甲\n"), [0x41]), noText("1:1")),
  refused("Latin-1", Uint8Array.from(Buffer.from("type: café Zürich\n", "latin1")), noText("1:10")),
  refused(
    "一张 PNG 图片",
    bytes([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]),
    control("2:1", "U+001A"),
  ),
  refused("改了扩展名的 Word 文件", bytes([0x50, 0x4b, 3, 4, 0x14, 0, 6, 0, 8, 0]), control("1:3", "U+0014")),
  departments(
    "Big5 会被当成 GBK：栏目对不上，提醒里有编码",
    bytes([0xa6, 0x57, 0xba, 0xd9, 0x3a, 0x20, 0xa5, 0xd2, 0x0a]),
    [asGbk, "error records/missing-field 1:1", "error records/unknown-key 1:1"],
    1,
  ),
];
