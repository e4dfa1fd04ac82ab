// Text from someone's files on its way to a terminal: what could move the cursor, ring, or turn the writing around is shown, not done.

const control = /[\p{Cc}\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/gu;

/** One line, character for character as long as before. */
export const visible = (text: string): string => text.replace(control, (mark) => picture(mark.charCodeAt(0)));

/** Unicode has pictures for the oldest of them: ␛ for escape. Tabs and line ends become spaces. */
function picture(code: number): string {
  if (code === 9 || code === 10 || code === 13) return " ";
  return code < 0x20 ? String.fromCharCode(0x2400 + code) : code === 0x7f ? "␡" : "\uFFFD";
}
