// Bytes to text: UTF-8, UTF-16 and GBK are read; anything else is a finding at the line where it stops being text.
import { type Diagnostic, error, warning } from "../base/diagnostic.ts";
import { type Outcome, outcome } from "../base/outcome.ts";

/** Text with `\n` line ends and no byte order mark; undefined when the bytes are no text. */
export function decodeText(file: string, bytes: Uint8Array): Outcome<string | undefined> {
  const decoded = decode(file, bytes);
  if (decoded.text === undefined) return outcome(undefined, decoded.diagnostics);
  const text = decoded.text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  // What is no text was not written in any encoding either, so nothing is said of that.
  const broken = brokenCharacter(file, text);
  if (broken) return outcome(undefined, [broken]);
  const unseen = unseenCharacters(file, text);
  return unseen
    ? outcome(text.replace(invisible, ""), [...decoded.diagnostics, unseen])
    : outcome(text, decoded.diagnostics);
}

/** The text with its own line ends, byte order mark and unseen characters; undefined when the bytes are no text. */
export const textAsWritten = (bytes: Uint8Array): string | undefined => decode("", bytes).text;

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
  const gbk = isMostlyUtf8(bytes) ? undefined : attempt("gb18030", bytes);
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

/** UTF-8 with a few bytes lost would be read as GBK too, every character of it wrong. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder("utf-8").decode(bytes);
  const count = (characters: RegExp): number => text.match(characters)?.length ?? 0;
  return count(/[\u4e00-\u9fff\uff00-\uffef\u3000-\u303f]/g) * 2 > count(/\uFFFD/g);
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

/** Control characters, code points that are none, and the mark that stands for a character lost in an earlier conversion. */
const unprintable = /[^\P{Cc}\t\n]|[\uFFFD-\uFFFF]/u;

function brokenCharacter(file: string, text: string): Diagnostic | undefined {
  const offset = text.search(unprintable);
  if (offset < 0) return undefined;
  const place = { file, ...position(text, offset) };
  if (text.charAt(offset) === "\uFFFD") {
    const hint = "请对照原件补上这个字；到处都是乱码的，请从原文件重新另存为 UTF-8";
    return error("reading/garbled", "出现乱码“\uFFFD”，原来的字已经丢失", { place, hint });
  }
  const message = `出现不可见的控制字符 U+${hex(text.charCodeAt(offset))}，文件可能不是文本或已损坏`;
  return error("reading/control-character", message, {
    place,
    hint: "请用文本编辑器重新录入这一行，或从原文件重新导出",
  });
}

/** What takes no room, or turns the direction of writing around: it comes along with text copied from pages and chats. */
export const invisible = /[\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/g;

function unseenCharacters(file: string, text: string): Diagnostic | undefined {
  const met = text.match(invisible);
  if (!met) return undefined;
  const [first = ""] = met;
  const often = met.length > 1 ? `（共${met.length}个）` : "";
  return warning("reading/invisible-character", `有看不见的字符 U+${hex(first.charCodeAt(0))}${often}，读取时已去掉`, {
    place: { file, ...position(text, text.indexOf(first)) },
    hint: "多半是从网页或聊天里复制带来的；请删去这几个字重新录入，免得别处的同名内容对不上",
  });
}

function position(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

const hex = (unit: number): string => unit.toString(16).toUpperCase().padStart(4, "0");
