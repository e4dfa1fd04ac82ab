// The newest documents and corrections as an Atom feed (RFC 4287): the same site gives the same bytes.
import { createHash } from "node:crypto";
import { feedAddress, homeAddress } from "./address.ts";
import { allDocuments, mostEntries } from "./all-documents.ts";
import { correctionEntries, type FeedEntry, newestEntries } from "./feed-entries.ts";
import { siteNameOf } from "./site-data.ts";
import { inFull } from "./website.ts";

export function feedText(): string {
  const entries = newestEntries([...allDocuments.entries, ...correctionEntries()], mostEntries);
  const siteName = siteNameOf(undefined);
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
