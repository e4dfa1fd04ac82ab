// A title as a file name every system accepts: no separators, no names with a meaning, not too long.

/** Most disks hold 255 bytes; the extension and what a download adds, such as “ (1)”, come on top. */
const mostBytes = 230;

/** Names that Windows keeps for devices, with or without an extension. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/** Characters a file name cannot hold become their full-width likenesses; blank and dotted ends go. */
export function fileName(title: string): string {
  const safe = tidy(
    title
      .normalize("NFC")
      .replace(/[/\\:*?"<>|]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0))
      .replace(/\p{C}|[\u2028\u2029]/gu, "")
      .replace(/\s+/g, " "),
  ).replace(devices, "$&_");
  return shortened(safe) || "未命名";
}

const tidy = (name: string): string => name.replace(/^[. ]+|[. ]+$/g, "");

/** Cut between characters, with a mark that something is missing. */
function shortened(name: string): string {
  if (bytesIn(name) <= mostBytes) return name;
  let kept = "";
  for (const character of name) {
    if (bytesIn(`${kept}${character}…`) > mostBytes) break;
    kept += character;
  }
  return `${tidy(kept)}…`;
}

const bytesIn = (text: string): number => new TextEncoder().encode(text).length;
