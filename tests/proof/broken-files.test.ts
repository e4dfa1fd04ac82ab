// Whatever file is handed over, the answer is a sentence with a way out, never a crash.
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readForeignDocument } from "../../src/proof/read-foreign-document.ts";
import { p, wordFile, wordParts } from "./word-files.ts";

const good = wordFile({ body: p("甲乙丙。") });
const ole = (more = ""): Uint8Array =>
  new Uint8Array([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new Uint8Array(512),
    ...Buffer.from(more, "utf16le"),
  ]);
const zipOf = (names: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(names).map(([name, text]) => [name, strToU8(text)])));
const withMain = (xml: string): Uint8Array =>
  zipSync({ ...wordParts({ body: "" }), "word/document.xml": strToU8(xml) });

/** The announced size of the first entry of a name in the central directory, written over. */
function announcing(zip: Uint8Array, name: string, size: number): Uint8Array {
  const lying = zip.slice();
  const entry = Buffer.from(lying.buffer).lastIndexOf(name) - 46;
  new DataView(lying.buffer).setUint32(entry + 24, size, true);
  return lying;
}

const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const excel = wordParts({ body: "" });
const contentTypes =
  '<Types><Override ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>';

const cases: readonly (readonly [string, string, Uint8Array | string, string])[] = [
  ["nothing", "空.docx", new Uint8Array(), "proof/empty-file"],
  ["an empty text", "空.txt", " \n\n", "proof/no-text"],
  ["an old Word file", "旧.doc", ole(), "proof/old-word"],
  ["a WPS file", "文.wps", ole(), "proof/old-word"],
  ["a Word file with a password", "密.docx", ole("EncryptedPackage"), "proof/encrypted"],
  ["a PDF", "总结.pdf", "%PDF-1.7\n…", "proof/pdf"],
  ["a PDF that was renamed", "总结.docx", "%PDF-1.7\n…", "proof/pdf"],
  ["a page saved as .doc", "总结.doc", "<html><body>总结</body></html>", "proof/web-page"],
  ["an RTF file", "总结.doc", "{\\rtf1\\ansi}", "proof/rtf"],
  [
    "a workbook",
    "表.xlsx",
    zipSync({ ...excel, "[Content_Types].xml": strToU8(contentTypes), "word/document.xml": strToU8("<workbook/>") }),
    "proof/workbook",
  ],
  ["an archive", "材料.zip", zipOf({ "总结.docx": "x" }), "proof/archive"],
  ["an archive renamed", "材料.docx", zipOf({ "总结.txt": "x" }), "proof/archive"],
  ["an OFD file", "文.ofd", zipOf({ "OFD.xml": "<x/>" }), "proof/ofd"],
  [
    "an OpenDocument text",
    "文.odt",
    zipOf({ mimetype: "application/vnd.oasis.opendocument.text", "content.xml": "<x/>" }),
    "proof/open-document",
  ],
  ["a text renamed", "假.docx", "这其实是一段文字。", "proof/not-word"],
  ["a file of Word's own", "~$总结.docx", new Uint8Array(162), "proof/lock-file"],
  ["another kind of text", "数据.csv", "甲,乙", "proof/unknown-format"],
  ["half of a Word file", "断.docx", good.slice(0, good.length / 2), "proof/damaged"],
  ["a Word file without its end", "断.docx", good.slice(0, -30), "proof/damaged"],
  ["a Word file whose text is no XML", "坏.docx", withMain("<w:document><w:body>"), "proof/damaged"],
  ["a Word file without a body", "坏.docx", zipOf({ "[Content_Types].xml": "<Types/>" }), "proof/damaged"],
  ["a Word file without text", "空白.docx", wordFile({ body: p("") }), "proof/no-text"],
  [
    "an entity that reaches outside",
    "外.docx",
    withMain(
      `<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/hostname">]><w:document xmlns:w="${word}"><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>`,
    ),
    "proof/doctype",
  ],
  ["a part announced too large", "大.docx", announcing(good, "word/document.xml", 0x20000000), "proof/too-much-inside"],
  [
    "a text part announced too large",
    "大.docx",
    announcing(good, "word/document.xml", 0x02000000),
    "proof/too-much-inside",
  ],
  [
    "more parts than any document",
    "多.docx",
    zipSync(Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`a${index}`, new Uint8Array()]))),
    "proof/too-much-inside",
  ],
  [
    "elements within each other without end",
    "深.docx",
    withMain(`${"<a>".repeat(200_000)}${"</a>".repeat(200_000)}`),
    "proof/too-much-inside",
  ],
  ["bytes that are no text", "乱.txt", new Uint8Array([0x81, 0xff, 0x81, 0x20]), "reading/not-text"],
];

describe("each says what it is and what to do", () => {
  it.each(cases)("%s", (_, file, content, code) => {
    const { value, diagnostics } = readForeignDocument(file, typeof content === "string" ? strToU8(content) : content);
    expect(value).toBeUndefined();
    expect(diagnostics.map((one) => one.code)).toEqual([code]);
    expect(diagnostics[0]).toMatchObject({ severity: "error", place: { file } });
    expect(diagnostics[0]?.hint).toMatch(/^请|^是|^这里/);
    expect(`${diagnostics[0]?.message}${diagnostics[0]?.hint}`).not.toMatch(/undefined|Error/);
  });

  it("a file larger than any document", () => {
    const { diagnostics } = readForeignDocument("大.txt", new Uint8Array(64 * 1024 * 1024 + 1));
    expect(diagnostics.map((one) => one.code)).toEqual(["proof/too-large"]);
  });
});

it("a part that is larger than it says is cut, never inflated beyond what it said", () => {
  const large = wordFile({ body: p("甲".repeat(1_000_000)) });
  const { value } = readForeignDocument("谎.docx", announcing(large, "word/document.xml", 2_000));
  expect(value).toBeUndefined();
});

it("tables within tables without end are left out, and said", () => {
  const depth = 400;
  const body = `${p("前。")}${"<w:tbl><w:tr><w:tc>".repeat(depth)}${p("深。")}${"</w:tc></w:tr></w:tbl>".repeat(depth)}`;
  const { value } = readForeignDocument("深.docx", wordFile({ body }));
  expect(value?.prose.map((one) => one.text)).toEqual(["前。"]);
  expect(value?.leftOut).toEqual(["嵌套过深的内容"]);
});

it("any byte of a Word file may be wrong", () => {
  for (let at = 0; at < good.length; at += 7) {
    const wrong = good.slice();
    wrong[at] = (wrong[at] ?? 0) ^ 0xff;
    expect(() => readForeignDocument("坏.docx", wrong)).not.toThrow();
  }
});
