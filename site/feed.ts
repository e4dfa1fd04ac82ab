// The newest documents and corrections as an Atom feed (RFC 4287): the same site gives the same bytes.
import { createHash } from "node:crypto";
import { documentAddress, feedAddress, homeAddress } from "./address.ts";
import { articles } from "./articles.ts";
import { allCorrections, correctionPlace } from "./corrections.ts";
import { publication, siteName } from "./site-data.ts";
import { inFull } from "./website.ts";

const most = 50;

export interface FeedEntry {
  /** Below the site's root. */
  readonly address: string;
  readonly title: string;
  readonly summary: string;
  /** 2024-09-05. */
  readonly day: string;
}

export function feedText(entries: readonly FeedEntry[] = newestEntries()): string {
  const [newest] = entries;
  const head = [
    `<id>${idOf(feedAddress)}</id>`,
    `<title>${inXml(siteName)}</title>`,
    // A feed needs a time even when there is nothing in it.
    `<updated>${timeOf(newest?.day ?? "1970-01-01")}</updated>`,
    `<author><name>${inXml(siteName)}</name></author>`,
    `<link rel="alternate" type="text/html" href="${href(homeAddress)}"/>`,
    `<link rel="self" type="application/atom+xml" href="${href(feedAddress)}"/>`,
  ];
  const base = inFull("") ?? "./";
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN" xml:base="${inXml(base)}">`,
    ...head,
    ...entries.map(entryText),
    "</feed>\n",
  ].join("\n");
}

function newestEntries(): readonly FeedEntry[] {
  const documents = publication.regions.flatMap((region) =>
    region.years.flatMap(({ year, documents: own }) =>
      own.flatMap(({ page, title, type, catalogue }): FeedEntry[] => {
        const address = documentAddress(`${region.id}/${year}`, page);
        const article = articles.get(address);
        // Without a day nobody can say whether it is new.
        if (article?.published === undefined) return [];
        const summary = catalogue?.summary ?? `${region.name}，${year}年度，${type}`;
        return [{ address, title, summary: noted(summary, region.notice), day: article.published }];
      }),
    ),
  );
  const corrections = allCorrections.map((one): FeedEntry => {
    const { type, kind, title, effect, date } = one.said;
    return {
      address: correctionPlace(one),
      title: `${type}：${title === undefined ? kind : `${kind}“${title}”`}`,
      summary: noted(effect, one.region.notice),
      day: date,
    };
  });
  return [...documents, ...corrections].sort(newestFirst).slice(0, most);
}

/** A feed is read apart from the pages, which all carry the notice of their region. */
const noted = (summary: string, notice: string): string => (notice === "" ? summary : `${summary}（${notice}）`);

const newestFirst = (one: FeedEntry, other: FeedEntry): number =>
  one.day === other.day ? (one.address < other.address ? -1 : 1) : one.day < other.day ? 1 : -1;

function entryText({ address, title, summary, day }: FeedEntry): string {
  return [
    "<entry>",
    `<id>${idOf(address)}</id>`,
    `<title>${inXml(title)}</title>`,
    `<published>${timeOf(day)}</published>`,
    `<updated>${timeOf(day)}</updated>`,
    `<link rel="alternate" type="text/html" href="${href(address)}"/>`,
    `<summary>${inXml(summary)}</summary>`,
    "</entry>",
  ].join("");
}

const href = (address: string): string => inXml(inFull(address) ?? address);

/** No record knows the hour: the day begins in China. */
const timeOf = (day: string): string => `${day}T00:00:00+08:00`;

/** Made of the address alone, so it stays when the site gets a domain: a UUID of our own kind (RFC 9562, version 8). */
function idOf(address: string): string {
  const hex = createHash("sha256").update(address).digest("hex");
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** What XML cannot hold is left out. */
const inXml = (text: string): string =>
  text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
