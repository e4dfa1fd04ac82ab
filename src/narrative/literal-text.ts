// What a person typed into a template, with everything between {{ and }} blanked out: lines and columns stay where they are.

/** Each character of an expression becomes `blank`, except line ends. */
export function literalText(text: string, blank = " "): string {
  return text.replace(/\{\{!--[\s\S]*?--\}\}|\{\{[\s\S]*?\}\}/g, (expression) => expression.replace(/[^\n]/g, blank));
}
