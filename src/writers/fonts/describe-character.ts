// A character as a message names it: itself and its code, since it may look like another or like nothing.

export function describeCharacter(codePoint: number): string {
  const code = `U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}`;
  const isSurrogate = codePoint >= 0xd800 && codePoint <= 0xdfff;
  return isSurrogate ? code : `“${String.fromCodePoint(codePoint)}”（${code}）`;
}
