// Whether a page from somebody else's build is nothing but a page: known elements, the site's own scripts and styles, nothing that loads or runs anything else.

const tags = new Set(
  `a abbr article aside b bdi body button caption cite code col colgroup data dd del desc details dfn div dl dt em
  figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html i img input ins kbd label legend li link main mark
  meta nav ol optgroup option p pre q s samp script search section select small span strong sub summary sup table tbody
  td tfoot th thead time title tr u ul wbr br fieldset
  svg g path rect line circle ellipse polyline polygon text tspan defs clipPath`.split(/\s+/),
);

/** Read byte by byte: what is beyond ASCII stands only in texts and values, and no byte of it may pass for white space. */
const tagAt =
  /<(?:!DOCTYPE html|(\/?)([A-Za-z][A-Za-z0-9]*)((?:[ \t\n\r\f]+[A-Za-z][A-Za-z0-9:-]*(?:="[^"]*"|=[^ \t\n\r\f"'<>=`]+)?)*)[ \t\n\r\f]*\/?)>/y;
const attribute = /[ \t\n\r\f]+([A-Za-z][A-Za-z0-9:-]*)(?:="([^"]*)"|=([^ \t\n\r\f"'<>=`]+))?/g;
const toRoot = "(?:\\.\\.?/)+";
const ownScript = new RegExp(`^${toRoot}scripts/[a-z-]+\\.js$`);
const ownStyle = new RegExp(`^${toRoot}styles/[a-z-]+\\.css$`);
const ownPicture = new RegExp(`^${toRoot}favicon\\.svg$`);
const ownSearch = new RegExp(`^${toRoot}search\\.html$`);
const ownData = new RegExp(`^(?:${toRoot})?[A-Za-z0-9._/-]+\\.js$`);
const closingScript = "</script>";
const dataScript = "application/ld+json";
const quietLinks = new Set(["alternate", "canonical", "next", "prev", "up"]);
/** Where a reader may be sent: a page of the site, an address of the web, somebody to ask. Nothing that is only clear when it is decoded. */
const within = /^(?!\/\/)[A-Za-z0-9._/-]*(?:[?#][^ \t\n\r\f"'<>\\]*)?$/;
const outside = /^(?:https?:\/\/[A-Za-z0-9.-]+(?:[/?#:][^ \t\n\r\f"'<>\\]*)?|mailto:[\w.+-]+@[\w.-]+|tel:[\d+-]+)$/;
const painted = new Set(["fill", "stroke", "clip-path", "filter", "mask"]);
const known = new Set([...painted, "href", "src", "action", "data-source"]);
const forbidden =
  /^(?:on.*|style|srcdoc|srcset|formaction|ping|background|poster|is|nonce|xlink:.*|xml.*|http-equiv)$/i;

/** Tags that have been looked at: most tags of a site are written alike, again and again. */
export type GoodTags = Set<string>;
const mostGoodTags = 20_000;

/** What is wrong, in a few words; undefined when nothing is. `bytes`: the page; `good`: of other pages, for speed alone. */
export function foreignInPage(bytes: Uint8Array, good: GoodTags = new Set()): string | undefined {
  const page = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  for (let at = page.indexOf("<"); at >= 0; at = page.indexOf("<", at)) {
    // A tag known as a whole ends at its first “>”.
    const end = page.indexOf(">", at) + 1;
    if (good.has(page.slice(at, end))) {
      at = end;
      continue;
    }
    tagAt.lastIndex = at;
    const [tag, slash, name, attributes = ""] = tagAt.exec(page) ?? [];
    if (tag === undefined) return `不是网页的写法（${shown(page.slice(at, at + 30))}）`;
    at += tag.length;
    if (name === undefined) continue;
    const wrong = slash === "/" ? wrongTag(name) : (wrongTag(name) ?? wrongAttributes(name, attributes));
    if (wrong !== undefined) return `${wrong}（${shown(tag)}）`;
    if (name !== "script") {
      if (good.size < mostGoodTags) good.add(copied(tag));
    } else if (slash !== "/") {
      const next = page.indexOf("<", at);
      const isEmpty = next === at;
      if (!page.startsWith(closingScript, next) || isEmpty !== /[ \t\n\r\f]src=/.test(attributes))
        return `写有程序（${shown(tag)}）`;
    }
  }
  return undefined;
}

const wrongTag = (name: string): string | undefined => (tags.has(name) ? undefined : "有网页里不该有的成分");

function wrongAttributes(tag: string, written: string): string | undefined {
  if (written === "") return tag === "script" ? "写有程序" : undefined;
  const values = new Map<string, string>();
  for (const [, name = "", quoted, bare] of written.matchAll(attribute)) {
    // Of an attribute written twice a browser takes the first.
    if (values.has(name.toLowerCase())) return "一个属性写了两次";
    values.set(name.toLowerCase(), quoted ?? bare ?? "");
  }
  for (const [name, value] of values) {
    const wrong = wrongAttribute(tag, name, value, values);
    if (wrong !== undefined) return wrong;
  }
  if (tag === "script" && !values.has("src") && values.get("type") !== dataScript) return "写有程序";
  return undefined;
}

function wrongAttribute(
  tag: string,
  name: string,
  value: string,
  all: ReadonlyMap<string, string>,
): string | undefined {
  if (name === "http-equiv")
    return tag === "meta" && value === "Content-Security-Policy" ? undefined : "会改变浏览器的设置";
  if (forbidden.test(name)) return "会让浏览器运行程序或读取别处的内容";
  if (name.startsWith("data-") && /^[ \t\n\r\f]*(?:[a-z]+:\/\/|[\\/]{2}|javascript:|data:|blob:)/i.test(value))
    return "指到别的网站";
  if (!known.has(name)) return undefined;
  if (painted.has(name)) return /url\((?!#)/i.test(value) ? "图里引用了别处的内容" : undefined;
  if (name === "data-source") return ownData.test(value) ? undefined : "引用了不是本网站的数据";
  if (name === "action") return ownSearch.test(value) ? undefined : "会把填写的内容送到别处";
  if (name === "src") {
    const isOwn = tag === "script" ? ownScript.test(value) : tag === "img" && ownPicture.test(value);
    return isOwn ? undefined : "引用了不是本网站的程序或图片";
  }
  return isQuietLink(tag, value, all.get("rel") ?? "") ? undefined : "指到不该去的地方";
}

/** Where a reader may go, and what the page itself loads. */
function isQuietLink(tag: string, value: string, rel: string): boolean {
  if (tag === "link" && rel === "stylesheet") return ownStyle.test(value);
  if (tag === "link" && rel === "icon") return ownPicture.test(value);
  if (tag === "link" && !quietLinks.has(rel)) return false;
  return (tag === "a" || tag === "link") && (within.test(value) || outside.test(value));
}

/** A piece of a page would keep all of it in memory. */
const copied = (piece: string): string => Buffer.from(piece, "latin1").toString("latin1");

const shown = (latin1: string): string => Buffer.from(latin1.slice(0, 60), "latin1").toString("utf8");
