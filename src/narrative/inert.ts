// Text that came from a record, made inert: whatever it holds, Markdown shows it as it is.

/** Every ASCII punctuation mark escaped, line ends and tabs as spaces; a Markdown reader gives back the same characters. */
export function inert(text: string): string {
  return text
    .replace(/[\n\t\r]+/g, " ")
    .trim()
    .replace(/[!-/:-@[-`{-~]/g, "\\$&");
}
