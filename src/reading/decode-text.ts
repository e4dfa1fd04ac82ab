// Bytes to text: UTF-8, UTF-16 and GBK are read; anything else is a finding at the line where it stops being text.
import { type Diagnostic, error, warning } from "../base/diagnostic.ts";
import { type Outcome, outcome } from "../base/outcome.ts";

/** Text with `\n` line ends and no byte order mark; undefined when the bytes are no text. */
export function decodeText(file: string, bytes: Uint8Array): Outcome<string | undefined> {
  const decoded = decode(file, bytes);
  if (decoded.text === undefined) return outcome(undefined, decoded.diagnostics);
  const text = decoded.text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const control = findControlCharacter(text);
  if (control !== undefined) {
    const found = error(
      "reading/control-character",
      `出现不可见的控制字符 U+${hex(text.charCodeAt(control))}，文件可能不是文本或已损坏`,
      {
        place: { file, ...position(text, control) },
        hint: "请用文本编辑器重新录入这一行，或从原文件重新导出",
      },
    );
    return outcome(undefined, [...decoded.diagnostics, found]);
  }
  return outcome(text, decoded.diagnostics);
}

interface Decoded {
  readonly text: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

function decode(file: string, bytes: Uint8Array): Decoded {
  const wide = utf16Of(bytes);
  if (wide !== undefined) {
    const text = attempt(wide, bytes);
    return text === undefined ? undecodable(file, bytes) : { text, diagnostics: [asUtf8(file, "UTF-16")] };
  }
  const utf8 = attempt("utf-8", bytes);
  if (utf8 !== undefined) return { text: utf8, diagnostics: [] };
  const gbk = attempt("gb18030", bytes);
  return gbk === undefined ? undecodable(file, bytes) : { text: gbk, diagnostics: [asUtf8(file, "GBK")] };
}

function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  // Without a mark: ASCII punctuation and line ends leave zero bytes on one side only.
  const sample = bytes.subarray(0, 512);
  let even = 0;
  let odd = 0;
  for (let index = 0; index < sample.length; index++) if (sample[index] === 0) index % 2 === 0 ? even++ : odd++;
  if (odd > 2 && even === 0) return "utf-16le";
  if (even > 2 && odd === 0) return "utf-16be";
  return undefined;
}

function attempt(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const asUtf8 = (file: string, encoding: string): Diagnostic =>
  warning("reading/encoding", `文件编码是 ${encoding}，已按 ${encoding} 读取`, {
    place: { file, line: 1, column: 1 },
    hint: "请在编辑器中另存为 UTF-8，以免在别的电脑上显示为乱码",
  });

function undecodable(file: string, bytes: Uint8Array): Decoded {
  const readable = new TextDecoder("utf-8").decode(bytes);
  const bad = Math.max(0, readable.indexOf("\uFFFD"));
  const found = error("reading/not-text", "文件不是可识别的文本（UTF-8、UTF-16 或 GBK）", {
    place: { file, ...position(readable, bad) },
    hint: "请确认这是文本文件，并另存为 UTF-8 编码",
  });
  return { text: undefined, diagnostics: [found] };
}

function findControlCharacter(text: string): number | undefined {
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if ((unit < 0x20 && unit !== 0x0a && unit !== 0x09) || unit === 0x7f) return index;
  }
  return undefined;
}

function position(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

const hex = (unit: number): string => unit.toString(16).toUpperCase().padStart(4, "0");
