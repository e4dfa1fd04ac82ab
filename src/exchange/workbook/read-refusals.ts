// Why a file cannot be read as a workbook, and the way out: what it is, what was expected, what to do.
import { type Diagnostic, error } from "../../base/diagnostic.ts";

export type Refusal = (file: string) => Diagnostic;

const refusal =
  (code: string, message: string, hint: string): Refusal =>
  (file) =>
    error(`exchange/${code}`, message, { place: { file }, hint });

/** Bytes. The summary table of a province has a few million. */
export const largestFile = 128 * 1024 * 1024;
/** Bytes of all parts that are not pictures, unpacked. */
export const largestUnpacked = 256 * 1024 * 1024;
/** Rows times columns of all sheets, up to the last cell of each. */
export const mostCells = 20_000_000;

const million = (bytes: number): number => bytes / 1024 / 1024;
const saveAsXlsx = "请在 Excel 或 WPS 表格里打开，另存为“Excel 工作簿（.xlsx）”再导入";

export const empty = refusal(
  "empty-file",
  "文件是空的，一个字节也没有",
  "请确认选对了文件；是从系统里导出或从网上下载的，请重新取得",
);
export const lockFile = refusal(
  "lock-file",
  "这是 Excel、WPS 打开文件时留下的临时文件，里面没有表",
  "请选同一文件夹里去掉“~$”开头的那个文件",
);
export const tooLarge = refusal(
  "too-large",
  `文件超过${million(largestFile)}MB，没有读取`,
  "请删去里面的图片和用不着的工作表，或分成几个文件，再分别导入",
);
export const tooMuchInside = refusal(
  "too-much-inside",
  `文件解开后超过${million(largestUnpacked)}MB，为安全起见没有读取`,
  "请确认文件的来历；确实有这么多数据的，请分成几个文件，再分别导入",
);
export const tooManyCells = refusal(
  "too-many-cells",
  `工作表占用的范围（行数乘以列数）超过${mostCells / 10_000}万格，没有读取`,
  "多半是在很远的地方留下了内容或格式：请在 Excel 里按 Ctrl+End 看最后一格，删去用不着的行和列，保存后再导入",
);
export const encrypted = refusal(
  "encrypted",
  "文件加了打开密码，读不到内容",
  "请在 Excel 或 WPS 表格里打开，去掉密码，保存后再导入",
);
export const damaged = refusal(
  "damaged",
  "文件不完整或已损坏，打不开",
  `请重新取得这个文件；在 Excel 或 WPS 表格里还能打开的，${saveAsXlsx.slice(1)}`,
);
export const doctype = refusal(
  "doctype",
  "文件里有正常的工作簿不会有的声明（DOCTYPE），为安全起见没有读取",
  `请确认文件的来历；确实要导入的，${saveAsXlsx.slice(1)}`,
);
export const noSheets = refusal("no-sheets", "工作簿里没有工作表", "请确认选对了文件");
export const oldExcel = refusal("old-excel", "这是 Excel 95 或更早的文件，读不了", saveAsXlsx);
export const unreadableXlsb = refusal("binary-workbook", "这个二进制工作簿（.xlsb）读不全", saveAsXlsx);
export const xmlWorkbook = refusal("xml-workbook", "这是“XML 表格 2003”格式的文件，读不了", saveAsXlsx);
export const mailedPage = refusal("mailed-page", "这是“单个文件网页（.mht）”格式的文件，读不了", saveAsXlsx);
export const word = refusal(
  "word-document",
  "这是 Word（或 WPS 文字）文档，不是表格",
  "表在文档里的，请把表复制到 Excel 或 WPS 表格里，另存为 .xlsx 再导入",
);
export const slides = refusal("slides", "这是演示文稿，不是表格", "请选存放数据的 Excel 文件");
export const pdf = refusal(
  "pdf",
  "这是 PDF 文件，不是表格",
  "请用生成 PDF 之前的 Excel 文件；只有 PDF 的，请在 WPS 里转成 Excel，核对后再导入",
);
export const ofd = refusal("ofd", "这是 OFD 版式文件，不是表格", "请用生成 OFD 之前的 Excel 文件");
export const picture = refusal(
  "picture",
  "这是图片，不是表格",
  "请用截图或扫描之前的 Excel 文件；只有图片的，请录入到 Excel 里再导入",
);
export const archive = refusal("archive", "这是压缩包，不是工作簿", "请先解压，再导入里面的 Excel 文件");
export const rtf = refusal("rtf", "这是 RTF 文档，不是表格", saveAsXlsx);
export const webWithoutTable = refusal(
  "web-without-table",
  "这是网页或 XML 文件，里面没有表",
  "请选存放数据的 Excel 文件",
);
export const noTable = refusal(
  "not-a-table",
  "文件里没有表，也不是 Excel、WPS 表格或 CSV 文件",
  "可以导入的是 .xlsx、.xls、.et、.ods 和 .csv 文件，请确认选对了文件",
);
