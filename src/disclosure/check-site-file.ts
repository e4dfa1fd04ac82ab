// Gate 3, the last net: a file as it would be put on the web, searched for what no page may hold, whoever wrote it.
import { type Diagnostic, error } from "../base/diagnostic.ts";
import { gateFinding } from "./gate-finding.ts";
import { bankCard } from "./personal-data/patterns/bank-card.ts";
import { identityNumber } from "./personal-data/patterns/identity-number.ts";
import { mobilePhone } from "./personal-data/patterns/mobile-phone.ts";
import { secretMark } from "./personal-data/patterns/secret-mark.ts";
import { type Hit, searchText } from "./personal-data/search-text.ts";

/** The files whose bytes are text. */
const textual = /\.(?:html|js|json|csv|xml|svg|txt|css|md|webmanifest)$/;
/** What is worth a closer look, in bytes read as Latin letters: rows of digits, and the star of a 密级 in UTF-8. */
const suspicious =
  /(?<![0-9A-Za-z])(?:1[3-9]\d[ -]?\d{4}[ -]?\d{4}|[1-9]\d{16}[\dXx]|[3-6]\d{12,18})(?![0-9A-Za-z])|\xe2\x98\x85/g;
const around = 60;
const netted = new Set([identityNumber, mobilePhone, bankCard, secretMark]);
const decoder = new TextDecoder();

/** `mayPass`: what the program itself reckoned or a 公开审查 cleared: an amount in 元 may look like a telephone. */
export function checkSiteFile(
  path: string,
  bytes: Uint8Array,
  mayPass: (found: string) => boolean,
): readonly Diagnostic[] {
  if (!textual.test(path)) return [];
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  const found: Diagnostic[] = [];
  for (const { index, 0: met } of text.matchAll(suspicious)) {
    if (mayPass(met) || isBareNumber(path, text, index, met.length)) continue;
    const near = decoder.decode(bytes.subarray(Math.max(0, index - around), index + met.length + around));
    const hit = searchText(near).find(
      (one) => isNetted(one) && (met.startsWith("\xe2") || one.secret.includes(met.slice(0, 3))),
    );
    if (hit && !mayPass(hit.secret)) found.push(gateFinding(hit, `网站文件 ${path} `, { file: `site/${path}` }));
  }
  if (path.endsWith(".html") && text.includes("<!--")) found.push(comment(path));
  return found;
}

const isNetted = ({ pattern }: Hit): boolean => netted.has(pattern);

/** In data, a number that is no text: 158000000000, between commas. What is text was looked at in the Publication. */
function isBareNumber(path: string, text: string, index: number, length: number): boolean {
  if (!/\.(?:json|js|csv)$/.test(path)) return false;
  return /[\s,:[=(-]/.test(text[index - 1] ?? ",") && /[\s,.\])};]/.test(text[index + length] ?? ",");
}

const comment = (path: string): Diagnostic =>
  error("disclosure/draft-trace", `网站文件 ${path} 里有注释`, {
    place: { file: `site/${path}` },
    hint: "网页里不留注释；这是程序的错误，请报告",
  });
