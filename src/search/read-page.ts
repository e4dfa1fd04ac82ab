// From the HTML of a page to what the search knows of it: what a reader sees in main, without the ways to other pages.
import { attributeOf, type HtmlPart, htmlParts } from "./html-parts.ts";
import { type FacetName, facetNames, type SearchedPage } from "./searched-page.ts";

// Words in these run on: a number and its unit are one text.
const inline = new Set(
  "a abbr b bdi cite code data del em i ins kbd mark q s small span strong sub sup time u wbr".split(" "),
);
// What is read in one go is a row, not its cells: they stand in one passage, apart by a space.
const withinPassage = new Set(["td", "th", "dt", "dd", "br", "img", "input", "label"]);
// Outlines, filters, pictures with a table beside them.
const unsearched = new Set(["nav", "form", "button", "select", "template", "noscript", "svg"]);
const hidden = /\s(?:hidden|aria-hidden="true"|data-unsearched)(?=[\s=/]|$)/;
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** Undefined for a page that is not searched: one whose main says no data-kind. */
export function readPage(address: string, html: string): SearchedPage | undefined {
  const from = html.indexOf("<main");
  const [main, ...parts] = htmlParts(html.slice(Math.max(from, 0), html.lastIndexOf("</main>")));
  if (from < 0 || main === undefined || attributeOf(main.content, "data-kind") === "") return undefined;
  const { title, passages } = textsOf(parts);
  const facetOf = (name: FacetName): readonly string[] =>
    attributeOf(main.content, `data-${name}`)
      .split("|")
      .filter((value) => value !== "");
  return {
    address,
    title,
    rank: Number(attributeOf(main.content, "data-rank")),
    facets: Object.fromEntries(facetNames.map((name) => [name, facetOf(name)])) as Record<FacetName, readonly string[]>,
    passages,
  };
}

function textsOf(parts: Iterable<HtmlPart>): Pick<SearchedPage, "title" | "passages"> {
  const passages: string[] = [];
  let title = "";
  let text = "";
  let skipped: { readonly tag: string; depth: number } | undefined;
  const endPassage = (isTitle: boolean): void => {
    const read = text.replace(invisible, "").replace(/\s+/g, " ").trim();
    text = "";
    if (isTitle && title === "") title = read;
    else if (read !== "") passages.push(read);
  };
  for (const { tag, closes, content } of parts) {
    if (skipped !== undefined) {
      if (tag === skipped.tag) skipped.depth += closes ? -1 : 1;
      if (skipped.depth === 0) skipped = undefined;
    } else if (tag === undefined) text += content;
    else if (!closes && (unsearched.has(tag) || hidden.test(content))) skipped = { tag, depth: 1 };
    else if (withinPassage.has(tag)) text += " ";
    else if (!inline.has(tag)) endPassage(tag === "h1" && closes);
  }
  endPassage(false);
  // Joined once, they are a text of their own: pieces cut from the page would keep all of its HTML in memory.
  const [kept = "", ...others] = [title, ...passages].join("\n").split("\n");
  return { title: kept, passages: others };
}
