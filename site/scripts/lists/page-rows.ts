// The rows that stand on the page, of a table or as cards.
import { folded, type Row, type Value } from "./row.ts";

const base = 16;

export function rowsOnPage(list: HTMLElement, facets: number): readonly Row[] {
  const rows = [...list.querySelectorAll<HTMLElement>("tbody.row, article.row")];
  const links = list.querySelectorAll<HTMLElement>(".groups .row");
  return rows.map((element, place) => ({
    place,
    choices: choicesOf(element, facets),
    values: [...element.querySelectorAll<HTMLElement>("tr:first-child > *")].map(cellValue),
    words: folded(element.textContent ?? ""),
    element: () => element,
    link: links[place],
  }));
}

const cellValue = (cell: HTMLElement): Value => ({
  text: cell.firstElementChild?.textContent ?? "",
  amount: cell.dataset.amount,
});

/** The choices of a row from its classes: two digits each, as the style sheet reads them. */
function choicesOf({ classList }: Element, facets: number): readonly number[] {
  const choices: number[] = Array.from({ length: facets }, () => -1);
  classList.forEach((name) => {
    const [, letter = "", high, digits = ""] = /^([a-h])(-?)(\d+)$/.exec(name) ?? [];
    const facet = letter === "" ? -1 : letter.charCodeAt(0) - "a".charCodeAt(0);
    if (facet < 0 || facet >= facets) return;
    const digit = Number(digits) * (high === "-" ? base : 1);
    choices[facet] = Math.max(choices[facet] ?? -1, 0) + digit;
  });
  return choices;
}
