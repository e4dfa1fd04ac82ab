// What every page does better with a script: the reader's choice of colours and of large print.
import { choose, chosen, show } from "./display/preference.ts";

const theme = document.querySelector<HTMLSelectElement>("[data-preference='theme']");
const size = document.querySelector<HTMLButtonElement>("[data-preference='size']");

/** The controls as the page is: also when one comes back to a page left before the choice was made. */
function follow(): void {
  show("theme", chosen("theme"));
  show("size", chosen("size"));
  if (theme !== null) theme.value = chosen("theme");
  size?.setAttribute("aria-pressed", String(chosen("size") === "large"));
}

theme?.addEventListener("change", () => choose("theme", theme.value));
size?.addEventListener("click", () => {
  const large = size.getAttribute("aria-pressed") !== "true";
  size.setAttribute("aria-pressed", String(large));
  choose("size", large ? "large" : "");
});

follow();
addEventListener("pageshow", (event) => {
  if (event.persisted) follow();
});
