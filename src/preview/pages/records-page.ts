// 记录: the records of a region and year, by kind.

import { placeText } from "../../base/place.ts";
import { regionYears } from "../../document/plan-documents.ts";
import type { LiangjiRecord } from "../../records/record.ts";
import type { Picture } from "../picture.ts";
import { addressOfRecord, recordsAddress, type Shelf } from "./address.ts";
import { html, type Markup } from "./markup.ts";
import type { Page } from "./page.ts";
import type { Query, Seen } from "./view.ts";

const mostShown = 500;

export function recordsPage({ picture }: Seen, query: Query): Page {
  const shelves = shelvesOf(picture);
  const asked = { region: query.get("region") ?? shelves[0]?.region ?? "", year: query.get("year") ?? undefined };
  const own = picture.street.records.all.filter((one) => one.region === asked.region && one.year === asked.year);
  const kinds = [...Map.groupBy(own, ({ kind }) => kind.name)].map(([name, ones]) => kindMarkup(name, ones));
  const name = shelfName(asked);
  const main = html`<h1>记录</h1>
<nav id="shelves" data-live aria-label="地区和年度"><ul class="shelves">${shelves.map((one) => html`<li>${link(one, asked)}</li>`)}</ul></nav>
<div id="records" data-live><h2>${name}（${own.length}条）</h2>
${own.length === 0 ? html`<p>这里没有可以使用的记录。</p>` : kinds}</div>`;
  return { title: `${name}的记录`, main };
}

/** Each region, then each of its years. */
function shelvesOf({ street: { records } }: Picture): readonly Shelf[] {
  const regions = [...new Set(records.all.map(({ region }) => region))].sort();
  const years = regionYears(records).map(({ scope }) => scope);
  return regions.flatMap((region): readonly Shelf[] => [{ region }, ...years.filter((one) => one.region === region)]);
}

const shelfName = ({ region, year }: Shelf): string => (year === undefined ? region : `${region}${year}年度`);

const link = (one: Shelf, asked: Shelf): Markup =>
  one.region === asked.region && one.year === asked.year
    ? html`<a href="${recordsAddress(one)}" aria-current="page">${shelfName(one)}</a>`
    : html`<a href="${recordsAddress(one)}">${shelfName(one)}</a>`;

function kindMarkup(name: string, ones: readonly LiangjiRecord[]): Markup {
  const items = ones
    .slice(0, mostShown)
    .map(
      (one) =>
        html`<li><a href="${addressOfRecord(one)}">${one.title}</a> <code class="place">${placeText(one.place)}</code></li>`,
    );
  const more = ones.length > mostShown ? html`<li>……共${ones.length}条</li>` : undefined;
  return html`<details open><summary>${name}（${ones.length}条）</summary><ul>${items}${more}</ul></details>`;
}
