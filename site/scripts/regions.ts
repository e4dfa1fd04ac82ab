// Makes the regions of a portal's home page findable by name, and leaves out the headings of groups that are not shown.
import { folded } from "./lists/row.ts";

const picker = document.querySelector<HTMLElement>(".region-picker");
const form = picker?.querySelector<HTMLFormElement>("form.filters");

if (picker && form) {
  const words = form.querySelector<HTMLInputElement>("input[type=search]");
  const count = form.querySelector<HTMLElement>(".count");
  const selects = [...form.querySelectorAll("select")];
  const groups = [...picker.querySelectorAll<HTMLElement>(".region-group")];
  const rows = [...picker.querySelectorAll<HTMLElement>(".row")];

  const narrow = (): void => {
    const wanted = folded(words?.value ?? "");
    const chosen = selects.filter(({ value }) => value !== "");
    const fits = ({ dataset }: HTMLElement): boolean =>
      folded((dataset.name ?? "") + (dataset.parent ?? "")).indexOf(wanted) >= 0 &&
      chosen.every(({ name, value }) => dataset[name] === value);
    for (const row of rows) row.hidden = !fits(row);
    for (const group of groups) group.hidden = group.querySelector(".row:not([hidden])") === null;
    if (count === null) return;
    const left = rows.filter((row) => !row.hidden).length;
    const asks = wanted !== "" || chosen.length > 0;
    count.textContent = !asks ? "" : left === 0 ? "没有符合条件的地区。" : `符合条件的${left}个，共${rows.length}个。`;
  };

  picker.classList.add("live");
  form.addEventListener("input", narrow);
  form.addEventListener("change", narrow);
  form.addEventListener("submit", (event) => event.preventDefault());
  // The controls are empty only after this event.
  form.addEventListener("reset", () => setTimeout(narrow));
  // Coming back, a browser may have kept what was chosen.
  addEventListener("pageshow", narrow);
}
