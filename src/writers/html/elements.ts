// Elements and texts of an HTML tree.
import type { Element, ElementContent, Properties, Text } from "hast";
import { printable } from "../unprintable-characters.ts";

export const element = (tagName: string, properties: Properties, children: readonly ElementContent[]): Element => ({
  type: "element",
  tagName,
  properties,
  children: [...children],
});

export const text = (value: string): Text => ({ type: "text", value: printable(value) });
