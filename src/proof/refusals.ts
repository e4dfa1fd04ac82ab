// Why a file cannot be proofread, and the way out: what it is, what was expected, what to do.
import { type Diagnostic, error } from "../base/diagnostic.ts";

export type Refusal = (file: string) => Diagnostic;

const refusal =
  (code: string, message: string, hint: string): Refusal =>
  (file) =>
    error(`proof/${code}`, message, { place: { file }, hint });

const saveAsWord = "请在 Word 或 WPS 里打开，另存为 .docx 再校对";

export const empty = refusal(
  "empty-file",
  "文件是空的，一个字节也没有",
  "请确认选对了文件；是从网上下载的，请重新下载",
);
export const tooLarge = refusal(
  "too-large",
  "文件太大，没有读取",
  "请删去或压缩文件里的图片，或分成几个文件，再分别校对",
);
export const oldWord = refusal("old-word", "这是旧版 Word（.doc）或 WPS（.wps）文件，不能直接校对", saveAsWord);
export const encrypted = refusal(
  "encrypted",
  "文件加了打开密码，读不到内容",
  "请在 Word 或 WPS 里打开，去掉密码，另存为 .docx 再校对",
);
export const pdf = refusal(
  "pdf",
  "这是 PDF 文件，不能直接校对",
  "请用排版之前的 Word 文件；只有 PDF 的，请在 WPS 或 Word 里转成 .docx，或把文字复制到 .txt 文件里",
);
export const ofd = refusal("ofd", "这是 OFD 版式文件，不能直接校对", "请用排版之前的 Word 文件（.docx）");
export const rtf = refusal("rtf", "这是 RTF 文件，不能直接校对", saveAsWord);
export const web = refusal("web-page", "这是网页或旧版 XML 格式的文件，不能直接校对", saveAsWord);
export const openDocument = refusal("open-document", "这是 OpenDocument（.odt）文件，不能直接校对", saveAsWord);
export const workbook = refusal(
  "workbook",
  "这是 Excel 表格，不是文章",
  "这里校对 .docx、.txt 和 .md；表里的文字要校对的，请复制到 Word 里另存为 .docx",
);
export const slides = refusal(
  "slides",
  "这是演示文稿，不是文章",
  "这里校对 .docx、.txt 和 .md；文字要校对的，请复制到 Word 里另存为 .docx",
);
export const archive = refusal(
  "archive",
  "这是压缩包，不是 Word 文档",
  "请先解压，再校对里面的 .docx、.txt 或 .md 文件",
);
export const lockFile = refusal(
  "lock-file",
  "这是 Word、WPS 打开文件时留下的临时文件，里面没有文章",
  "请校对同一文件夹里去掉“~$”开头的那个文件",
);
export const notWord = refusal(
  "not-word",
  "扩展名是 .docx，内容却不是 Word 文档（可能只改了扩展名）",
  "是文本的，请把扩展名改回 .txt；否则请用原来的软件打开，另存为 .docx",
);
export const otherText = refusal(
  "unknown-format",
  "这里校对 .docx、.txt 和 .md 文件，这个文件不是",
  "请把要校对的文字放到 Word 里另存为 .docx，或放进 .txt 文件",
);
export const damaged = refusal(
  "damaged",
  "文件不完整或已损坏，打不开",
  "请重新取得这个文件；在 Word 或 WPS 里还能打开的，打开后另存为 .docx 再校对",
);
export const suspicious = refusal(
  "too-much-inside",
  "文件解开后大得不合常理，为安全起见没有读取",
  "请确认文件的来历；在 Word 或 WPS 里另存为 .docx，删去大图片后再校对",
);
export const doctype = refusal(
  "doctype",
  "文件里有正常的 Word 文档不会有的声明（DOCTYPE），为安全起见没有读取",
  "请确认文件的来历；确实要校对的，请在 Word 或 WPS 里另存为 .docx",
);
export const tooDeep = refusal(
  "nested-too-deep",
  "列表或引文套得太深，没有读取",
  "请减少嵌套的层次，或把文字复制到 .txt 文件里",
);
export const noText = refusal(
  "no-text",
  "文件里没有可以校对的文字",
  "请确认选对了文件；文字是图片（扫描件）的，请先识别成文字",
);
