// What of a list is to be seen: its own rows, some of them, or rows of the whole list in place of one page.
import type { ListData } from "../../lists/list-data.ts";
import type { Row } from "./row.ts";
import { columnsOf, makeSortable, showSorting } from "./sort-heads.ts";
import { drawTable } from "./whole-list.ts";
import type { Sorting } from "./wish.ts";

/** So many rows are drawn at once; the reader asks for more. */
const atOnce = 300;

export class Showing {
  readonly #list: HTMLElement;
  readonly #sort: (key: string) => void;
  /** The rows of the page and the ways between pages. */
  readonly #own: readonly HTMLElement[];
  #table: HTMLTableElement | undefined;
  #found: HTMLElement | undefined;
  #order: readonly Row[] = [];

  constructor(list: HTMLElement, sort: (key: string) => void) {
    this.#list = list;
    this.#sort = sort;
    this.#own = [...list.children].filter(
      (child): child is HTMLElement => child instanceof HTMLElement && !child.matches(".filters, .filtered"),
    );
    this.#table = list.querySelector<HTMLTableElement>("table.rows") ?? undefined;
    if (this.#table !== undefined) makeSortable(this.#table, sort);
  }

  get columns(): readonly string[] {
    return this.#table === undefined ? [] : columnsOf(this.#table);
  }

  /** From now on what is found stands in a table of its own, in place of the page. */
  wholeOf(data: ListData): void {
    const frame = document.createElement("div");
    frame.className = "table";
    frame.hidden = true;
    this.#table = drawTable(data, `${this.#list.dataset.caption ?? ""}，筛选结果`);
    makeSortable(this.#table, this.#sort);
    frame.append(this.#table);
    this.#list.append(frame);
    this.#found = frame;
  }

  original(rows: readonly Row[]): void {
    if (this.#table !== undefined) showSorting(this.#table, undefined);
    if (this.#found === undefined) {
      this.#rearrange(rows, rows);
      return;
    }
    this.#swap(this.#found, false);
  }

  found(all: readonly Row[], found: readonly Row[], sorting: Sorting | undefined): void {
    if (this.#table !== undefined) showSorting(this.#table, sorting);
    if (this.#found === undefined || this.#table === undefined) {
      this.#rearrange(all, found);
      return;
    }
    this.#swap(this.#found, true);
    for (const body of [...this.#table.tBodies]) body.remove();
    this.#drawFrom(found, 0);
  }

  /** Either the page's own rows or those found; who sorted by keyboard stays on the head of the same column. */
  #swap(found: HTMLElement, toFound: boolean): void {
    const { activeElement: focused } = document;
    const key = this.#list.contains(focused) ? focused?.closest<HTMLElement>("th[data-key]")?.dataset.key : undefined;
    found.hidden = !toFound;
    for (const child of this.#own) child.hidden = toFound;
    if (key === undefined || focused?.closest("[hidden]") === null) return;
    const heads = [...this.#list.querySelectorAll<HTMLElement>("th[data-key]")];
    const head = heads.find((one) => one.dataset.key === key && one.closest("[hidden]") === null);
    head?.querySelector<HTMLElement>(".sort")?.focus();
  }

  /** Whether a fragment means a row that is not to be seen now. */
  hides(fragment: string): boolean {
    const target = fragment.length < 2 ? null : document.getElementById(fragment.slice(1));
    return target !== null && target.closest("[hidden]") !== null && this.#list.contains(target);
  }

  #drawFrom(found: readonly Row[], start: number): void {
    this.#found?.querySelector(".more-rows")?.remove();
    this.#table?.append(...found.slice(start, start + atOnce).map((row) => row.element()));
    const left = found.length - start - atOnce;
    if (left <= 0) return;
    const more = document.createElement("button");
    more.type = "button";
    more.className = "more-rows";
    more.textContent = `再显示${Math.min(left, atOnce)}条（还有${left}条）`;
    more.addEventListener("click", () => {
      this.#drawFrom(found, start + atOnce);
      // The button is gone: one goes on with the first of the new rows.
      found[start + atOnce]?.element().querySelector<HTMLElement>("a")?.focus();
    });
    this.#found?.append(more);
  }

  /** Moves rows only when their order changed: it costs a layout, and the place of the keyboard. */
  #rearrange(all: readonly Row[], shown: readonly Row[]): void {
    const seen = new Set(shown);
    for (const row of all) {
      const hidden = !seen.has(row);
      row.element().hidden = hidden;
      if (row.link !== undefined) row.link.hidden = hidden;
    }
    const order = [...shown, ...all.filter((row) => !seen.has(row))];
    if (order.every((row, at) => row === (this.#order[at] ?? all[at]))) return;
    this.#order = order;
    const parent = order[0]?.element().parentElement;
    parent?.append(...order.map((row) => row.element()));
  }
}
