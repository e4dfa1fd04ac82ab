// The heads of the columns as buttons that sort, and which of them says so.
import type { Sorting } from "./wish.ts";

export function makeSortable(table: HTMLTableElement, sort: (key: string) => void): void {
  for (const head of table.querySelectorAll<HTMLElement>("thead th[data-key]")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "sort";
    button.append(...head.childNodes);
    button.addEventListener("click", () => sort(head.dataset.key ?? ""));
    head.append(button);
  }
}

export function showSorting(table: HTMLTableElement, sorting: Sorting | undefined): void {
  for (const head of table.querySelectorAll<HTMLElement>("thead th[data-key]")) {
    if (sorting !== undefined && head.dataset.key === sorting.key) {
      head.setAttribute("aria-sort", sorting.descending ? "descending" : "ascending");
    } else head.removeAttribute("aria-sort");
  }
}

export const columnsOf = (table: HTMLTableElement): readonly string[] =>
  [...table.querySelectorAll<HTMLElement>("thead th[data-key]")].map((head) => head.dataset.key ?? "");
