// Whether two contents say the same, whatever the order of their keys.
import type { Content } from "./content.ts";
import { isList } from "./content-node.ts";

export function sameContent(one: Content, other: Content): boolean {
  if (typeof one === "string" || typeof other === "string") return one === other;
  if (isList(one) || isList(other)) {
    if (!isList(one) || !isList(other)) return false;
    return one.length === other.length && one.every((item, index) => sameContent(item, other[index] ?? ""));
  }
  const keys = Object.keys(one);
  if (keys.length !== Object.keys(other).length) return false;
  return keys.every((key) => Object.hasOwn(other, key) && sameContent(one[key] ?? "", other[key] ?? ""));
}
