// A title as a file name every system accepts: no separators, no names with a meaning, not too long.

const longest = 80;

/** Characters a file name cannot hold become their full-width likenesses; blank and dotted ends go. */
export function fileName(title: string): string {
  const safe = title
    .normalize("NFC")
    .replace(/[/\\:*?"<>|]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0))
    .replace(/\p{C}|[\u2028\u2029]/gu, "")
    .replace(/\s+/g, " ")
    .replace(/^[. ]+|[. ]+$/g, "");
  const characters = [...safe];
  return characters.length > longest ? `${characters.slice(0, longest - 1).join("")}…` : safe || "未命名";
}
