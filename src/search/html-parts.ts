// The tags and texts of a page that our own writers made: well-formed, attributes in double quotes or bare, nothing else is met there.

export interface HtmlPart {
  /** Absent for text. */
  readonly tag?: string;
  readonly closes: boolean;
  /** The attributes of a tag as they are written; a text without its references. */
  readonly content: string;
}

// Comments and what only programs read are left out whole.
const part =
  /<!--[\s\S]*?-->|<(script|style)\b[^>]*>[\s\S]*?<\/\1>|<(\/?)([a-z][a-z0-9-]*)((?:[^>"]|"[^"]*")*)>|([^<]+)/g;

export function* htmlParts(html: string): Iterable<HtmlPart> {
  for (const [, , slash, tag, attributes = "", text] of html.matchAll(part)) {
    if (tag !== undefined) yield { tag, closes: slash === "/", content: attributes };
    else if (text !== undefined) yield { closes: false, content: withoutReferences(text) };
  }
}

/** The value of an attribute; empty when it is bare or missing. */
export function attributeOf(attributes: string, name: string): string {
  const found = new RegExp(`\\s${name}=(?:"([^"]*)"|([^\\s"]+))`).exec(attributes);
  return withoutReferences(found?.[1] ?? found?.[2] ?? "");
}

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0" };

function withoutReferences(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi, (written, hex?: string, decimal?: string, name = "") => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return named[name] ?? written;
  });
}
