// Line ends inside a paragraph: gone between Chinese characters, a space between words of other scripts.
import type { Inline } from "../document-tree.ts";
import { inlineText } from "../plain-text.ts";

const wide = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF\u2014\u2018-\u201D\u2026]/u;

/** Works across nodes: the neighbours of a line end may stand in the next figure or in bold. */
export function joinLines(children: readonly Inline[]): Inline[] {
  const whole = inlineText(children);
  let offset = 0;
  const join = (nodes: readonly Inline[]): Inline[] =>
    nodes.map((node): Inline => {
      if (node.type === "text") {
        const start = offset;
        offset += node.value.length;
        return { ...node, value: joined(node.value, whole, start) };
      }
      if ("children" in node) return { ...node, children: join(node.children) };
      offset += inlineText([node]).length;
      return node;
    });
  return join(children);
}

function joined(value: string, whole: string, start: number): string {
  return value.replace(/[ \t]*\n[ \t]*/g, (lineEnd, at: number) => {
    const before =
      whole
        .slice(0, start + at)
        .trimEnd()
        .at(-1) ?? "";
    const after =
      whole
        .slice(start + at + lineEnd.length)
        .trimStart()
        .at(0) ?? "";
    return wide.test(before) || wide.test(after) ? "" : " ";
  });
}
