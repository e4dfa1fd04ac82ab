// One list of a page, brought to life: what is chosen, typed or clicked becomes a wish, and the list its answer.
import { answer, type Facet } from "./answer.ts";
import { rowsOnPage } from "./page-rows.ts";
import type { Row } from "./row.ts";
import { Showing } from "./showing.ts";
import { loadList, rowsOf } from "./whole-list.ts";
import { fragmentOf, isEmpty, isWish, type Sorting, type Wish, wishOf } from "./wish.ts";

export function bringToLife(list: HTMLElement): void {
  const form = list.querySelector<HTMLFormElement>("form.filters");
  const count = list.querySelector<HTMLElement>(".count");
  const words = list.querySelector<HTMLInputElement>("input[name=q]");
  if (form === null || count === null || words === null) return;
  const selects = [...form.querySelectorAll("select")];
  const facets: readonly Facet[] = selects.map((select) => ({
    key: select.name,
    choices: [...select.options].slice(1).map((option) => option.value),
  }));
  const source = list.dataset.source;
  const showing = new Showing(list, sortBy);
  let rows: readonly Row[] | undefined = source === undefined ? rowsOnPage(list, facets.length) : undefined;
  let asked = false;
  /** The fragment of the wish the list is the answer to; it starts whole. */
  let answered: string | undefined = "";
  let sorting: Sorting | undefined;

  const wish = (): Wish => ({
    choices: new Map(selects.filter(({ value }) => value !== "").map(({ name, value }) => [name, value])),
    words: words.value.trim(),
    sorting,
  });

  function sortBy(key: string): void {
    // Up, down, and back to how it was.
    if (sorting?.key !== key) sorting = { key, descending: false };
    else sorting = sorting.descending ? undefined : { key, descending: true };
    follow();
  }

  /** The list as the controls say, and the address as the list is. */
  function follow(): void {
    const now = wish();
    keep(fragmentOf(now));
    if (source !== undefined && rows === undefined) {
      if (!isEmpty(now)) load(source);
      return;
    }
    // Leaving the field of words changes nothing, and must not move a row away from under the pointer.
    const asks = fragmentOf(now);
    if (asks === answered) return;
    answered = asks;
    const all = rows ?? [];
    if (isEmpty(now)) {
      showing.original(all);
      say("");
      return;
    }
    const found = answer(all, now, facets, showing.columns);
    showing.found(all, found, now.sorting);
    const narrowed = now.choices.size > 0 || now.words !== "";
    say(
      !narrowed ? "" : found.length === 0 ? "没有符合条件的记录。" : `符合条件的${found.length}条，共${all.length}条。`,
    );
  }

  function load(from: string): void {
    if (asked) return;
    asked = true;
    say("正在读取清单……");
    loadList(
      from,
      (data) => {
        showing.wholeOf(data);
        rows = rowsOf(data, list.dataset.root ?? "");
        answered = undefined;
        follow();
      },
      () => {
        asked = false;
        say("没有读到完整的清单，请稍后再试，或者按页查看。");
      },
    );
  }

  function say(text: string): void {
    if (count !== null && count.textContent !== text) count.textContent = text;
  }

  /** The controls as the address says: someone sent it, or kept it. */
  function readAddress(): void {
    if (isWish(location.hash)) {
      const { choices, words: typed, sorting: sorted } = wishOf(location.hash);
      for (const select of selects) {
        select.value = choices.get(select.name) ?? "";
        // A choice this list does not have.
        if (select.selectedIndex < 0) select.value = "";
      }
      if (words !== null) words.value = typed;
      sorting = sorted;
    } else if (showing.hides(location.hash)) {
      // A link leads to a row that is filtered out: it must be seen.
      form?.reset();
      sorting = undefined;
      follow();
      document.getElementById(location.hash.slice(1))?.scrollIntoView();
      return;
    }
    follow();
  }

  list.classList.add("live");
  form.addEventListener("change", follow);
  words.addEventListener("input", follow);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    follow();
  });
  form.addEventListener("reset", () => {
    sorting = undefined;
    // The controls are empty only after this event.
    setTimeout(follow);
  });
  addEventListener("hashchange", readAddress);
  // Coming back, a browser may have kept what was chosen.
  addEventListener("pageshow", follow);
  readAddress();
}

/** A fragment that names a place on the page is left alone while nothing is asked. */
function keep(fragment: string): void {
  if (fragment === location.hash || (fragment === "" && !isWish(location.hash))) return;
  history.replaceState(history.state, "", fragment === "" ? location.pathname + location.search : fragment);
}
