// Elements made in one expression; text stays text, whatever it holds.
import type { Piece } from "./excerpt.ts";

type Child = Node | string;

export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const key of Object.keys(attributes)) made.setAttribute(key, attributes[key] ?? "");
  made.append(...children);
  return made;
}

/** The words found are marked. */
export const marked = (pieces: readonly Piece[]): readonly Child[] =>
  pieces.map(({ text, marked: isMarked }) => (isMarked ? element("mark", {}, text) : text));
