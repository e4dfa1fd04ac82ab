// Which characters count as the same when searched for: 大小写, 全角半角, and the brackets of a 文号, which few can type.

const range = (from: string, to: string): string => {
  const [first, last] = [from.charCodeAt(0), to.charCodeAt(0)];
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCharCode(first + index)).join("");
};

const halfWidth = range("!", "~");
const fullWidth = range("！", "～");
const opening = "[{〔［｛【〖";
const closing = "]}〕］｝】〗";

/** Character → what it is searched as; one code unit each, so places in a text stay where they are. */
const same = new Map<string, string>();
[...fullWidth].forEach((character, index) => void same.set(character, (halfWidth[index] ?? "").toLowerCase()));
for (const character of range("A", "Z")) same.set(character, character.toLowerCase());
for (const character of opening) same.set(character, "(");
for (const character of closing) same.set(character, ")");

/** For those who read the index: a character of the first text is searched as the one at its place in the second. */
export const folding: readonly [string, string] = [[...same.keys()].join(""), [...same.values()].join("")];

const escaped = [...same.keys()].map((character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
const folded = new RegExp(`[${escaped.join("")}]`, "g");

export const fold = (text: string): string => text.replace(folded, (character) => same.get(character) ?? character);
