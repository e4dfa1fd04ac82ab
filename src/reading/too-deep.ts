// How deep a record may be nested, and where one that is deeper passes the limit.
import { type Diagnostic, error } from "../base/diagnostic.ts";
import type { Place } from "../base/place.ts";

/** Levels of maps and lists; the forms have three or four. */
export const deepest = 12;

export const tooDeep = (place: Place): Diagnostic =>
  error("reading/too-deep", `层次超过${deepest}层`, { place, hint: "登记项最多三四层，请检查缩进和括号" });

/** Where brackets, dashes or margins pass the limit in a text that is too deep to be parsed; its start when none does. */
export function depthOffset(text: string): number {
  let open = 0;
  for (let offset = 0; offset < text.length; offset++) {
    const sign = text.charAt(offset);
    if (sign === "[" || sign === "{") open++;
    else if (sign === "]" || sign === "}") open--;
    if (open > deepest) return offset;
  }
  const dashes = new RegExp(`^ *(?:[-?] ){${deepest}}(?=[-?] )`, "m").exec(text);
  return dashes ? dashes.index + dashes[0].length : marginOffset(text);
}

/** Where the first line starts that stands further right than the limit allows levels to. */
function marginOffset(text: string): number {
  const margins: number[] = [];
  for (const { 0: line, index } of text.matchAll(/^ *(?=[^ \n#])/gm)) {
    while ((margins.at(-1) ?? -1) >= line.length) margins.pop();
    margins.push(line.length);
    if (margins.length > deepest) return index + line.length;
  }
  return 0;
}
