// XML of a workbook's parts, changed in a few places and left letter for letter everywhere else.

/** An element directly below the root: where it begins, where its start tag ends, where it ends. */
export interface Child {
  /** Without its prefix. */
  readonly name: string;
  readonly start: number;
  readonly open: number;
  readonly end: number;
}

export interface Root {
  readonly text: string;
  /** “x:” where the names of the part have a prefix. */
  readonly prefix: string;
  /** Where the root's own end tag begins. */
  readonly close: number;
  readonly children: readonly Child[];
}

/** A stretch of text and what shall stand instead of it. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const token =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)([\w.:-]+)(?:\s+[\w.:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*(\/?)>/g;

/** Undefined when the text is not what a program writes: a document type, tags that do not close, a root with nothing in it. */
export function rootOf(text: string): Root | undefined {
  if (/<!DOCTYPE/i.test(text)) return undefined;
  const children: Child[] = [];
  let prefix = "";
  let depth = 0;
  let from: { readonly name: string; readonly start: number; readonly open: number } | undefined;
  token.lastIndex = 0;
  for (let found = token.exec(text); found; found = token.exec(text)) {
    const [tag, slash, name, self] = found;
    if (name === undefined) continue;
    const end = found.index + tag.length;
    if (slash) {
      depth -= 1;
      if (depth === 0) return { text, prefix, close: found.index, children };
      if (depth === 1 && from) children.push({ ...from, end });
      continue;
    }
    if (depth === 0) prefix = name.includes(":") ? name.slice(0, name.indexOf(":") + 1) : "";
    if (depth === 1) {
      from = { name: name.slice(name.indexOf(":") + 1), start: found.index, open: end };
      if (self) children.push({ ...from, end });
      // Rows may be millions, and nobody looks at them here.
      else if (from.name === "sheetData") token.lastIndex = Math.max(end, text.indexOf(`</${name}>`, end));
    }
    if (!self) depth += 1;
  }
  return undefined;
}

/** None of the edits may overlap; what is put in at a place comes before what is changed there. */
export function edited(text: string, edits: readonly Edit[]): string {
  let [at, made] = [0, ""];
  for (const { start, end, text: instead } of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    made += text.slice(at, start) + instead;
    at = end;
  }
  return made + text.slice(at);
}

/** Before the first child that has to stand after it; `order`: names of children as the format orders them. */
export function insertion({ children, close }: Root, order: readonly string[], name: string, text: string): Edit {
  const later = new Set(order.slice(order.indexOf(name) + 1));
  const at = children.find((one) => later.has(one.name))?.start ?? close;
  return { start: at, end: at, text };
}

/** At the end of a child, in front of its end tag; a child without content is opened for it. */
export function appended({ text, prefix }: Root, child: Child, more: string): Edit {
  const tag = text.slice(child.start, child.open);
  if (child.open < child.end) {
    const at = text.lastIndexOf("</", child.end);
    return { start: at, end: at, text: more };
  }
  return { start: child.start, end: child.end, text: `${tag.replace(/\s*\/>$/, ">")}${more}</${prefix}${child.name}>` };
}

/** The value of an attribute in a start tag; by its name without prefix where `name` begins with a colon. */
export function attributeOf(tag: string, name: string): string | undefined {
  const pattern = name.startsWith(":") ? `[\\w.-]+${name}` : name;
  const [, double, single] = new RegExp(`\\s${pattern}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag) ?? [];
  const value = double ?? single;
  return value === undefined ? undefined : unescaped(value);
}

/** A start tag with an attribute set. */
export function withAttribute(tag: string, name: string, value: string): string {
  const bare = tag.replace(new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`), "");
  return bare.replace(/\s*(\/?)>$/, ` ${name}="${escaped(value)}"$1>`);
}

const unescaped = (text: string): string =>
  text
    .replace(/&#x([0-9a-f]{1,6});/gi, (_, digits: string) => codePoint(Number.parseInt(digits, 16)))
    .replace(/&#(\d{1,7});/g, (_, digits: string) => codePoint(Number(digits)))
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");

const codePoint = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : "\uFFFD");

/** Signs no XML may hold become �; what a spreadsheet would read as the number of a sign is kept apart from one. */
export const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "\uFFFD")
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
