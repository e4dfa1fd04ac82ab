// What a reader wishes of the display, kept in this browser alone: `theme` light or dark, `size` large.

export type Preference = "theme" | "size";

export const preferences: readonly Preference[] = ["theme", "size"];

const keyOf = (preference: Preference): string => `liangji-${preference}`;

/** Empty when the reader wished nothing, and where a browser keeps nothing for pages. */
export function chosen(preference: Preference): string {
  try {
    return localStorage.getItem(keyOf(preference)) || "";
  } catch {
    return "";
  }
}

/** Follows a wish on this page, and on the next ones where the browser can keep it; an empty value takes it back. */
export function choose(preference: Preference, value: string): void {
  show(preference, value);
  try {
    if (value === "") localStorage.removeItem(keyOf(preference));
    else localStorage.setItem(keyOf(preference), value);
  } catch {
    // Storage is blocked or full: the wish holds for this page.
  }
}

/** The style sheet reads the wishes off the root element: data-theme, data-size. */
export function show(preference: Preference, value: string): void {
  const root = document.documentElement;
  if (value === "") delete root.dataset[preference];
  else root.dataset[preference] = value;
}
