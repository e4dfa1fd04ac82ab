// A title as a file name every system accepts: no separators, no names with a meaning, not too long.

/** Most disks hold 255 bytes; the extension and what a download adds, such as “ (1)”, come on top. */
const mostBytes = 230;

/** Names that Windows keeps for devices, with or without an extension. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/** Characters a file name cannot hold become their full-width likenesses; blank and dotted ends go. `ending` follows whole, however long the title is. */
export function fileName(title: string, ending = ""): string {
  const safe = tidy(
    title
      .normalize("NFC")
      .replace(/[/\\:*?"<>|]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0))
      .replace(/\p{C}|[\u2028\u2029]/gu, "")
      .replace(/\s+/g, " "),
  ).replace(devices, "$&_");
  return `${shortened(safe, mostBytes - bytesIn(ending)) || "未命名"}${ending}`;
}

const tidy = (name: string): string => name.replace(/^[. ]+|[. ]+$/g, "");

/** Cut between characters, with a mark that something is missing. */
function shortened(name: string, most: number): string {
  if (bytesIn(name) <= most) return name;
  let kept = "";
  for (const character of name) {
    if (bytesIn(`${kept}${character}…`) > most) break;
    kept += character;
  }
  return `${tidy(kept)}…`;
}

const bytesIn = (text: string): number => new TextEncoder().encode(text).length;
