// Text as a reader sees it: full-width signs folded, invisible ones dropped, entities decoded; every sign knows where it came from.

export interface FoldedText {
  readonly text: string;
  /** Where the sign at an index stood in the text as it was written. */
  originOf(index: number): number;
}

const invisible = /[\p{Cf}\p{Mn}\u115f\u1160\u3164\uffa0]/u;
const entity = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));/y;
const namedEntities: Readonly<Record<string, string>> = {
  nbsp: " ",
  ensp: " ",
  emsp: " ",
  thinsp: " ",
  zwj: "",
  zwnj: "",
  shy: "",
  lt: "<",
  gt: ">",
  amp: "&",
  middot: "·",
  hyphen: "-",
  starf: "★",
};
/** Nothing but Chinese characters and plain ASCII: most text. */
const alreadyPlain = /^[\n\x20-\x25\x27-\x7e\u4e00-\u9fff、。]*$/;

export function foldText(written: string): FoldedText {
  if (alreadyPlain.test(written)) return { text: written, originOf: (index) => index };
  const origins: number[] = [];
  let text = "";
  for (let at = 0; at < written.length; ) {
    const { sign, length } = signAt(written, at);
    const folded = fold(sign);
    for (let unit = 0; unit < folded.length; unit++) origins.push(at);
    text += folded;
    at += length;
  }
  return { text, originOf: (index) => origins[index] ?? written.length };
}

function signAt(written: string, at: number): { readonly sign: string; readonly length: number } {
  if (written[at] === "&") {
    entity.lastIndex = at;
    const [whole = "", decimal, hex, name = ""] = entity.exec(written) ?? [];
    const code = decimal !== undefined ? Number(decimal) : hex !== undefined ? Number.parseInt(hex, 16) : undefined;
    const sign = code === undefined ? namedEntities[name] : code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
    if (sign !== undefined) return { sign, length: whole.length };
  }
  const sign = String.fromCodePoint(written.codePointAt(at) ?? 0);
  return { sign, length: sign.length };
}

function fold(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  if (code < 0x80) return sign;
  if (invisible.test(sign)) return "";
  // Marks such as ① and ² stand beside a number and are no part of it: only forms of letters and digits are folded.
  const isForm = (code >= 0xff00 && code <= 0xffef) || (code >= 0x1d400 && code <= 0x1d7ff);
  if (isForm) return sign.normalize("NFKC");
  return /\p{Zs}/u.test(sign) ? " " : sign;
}
