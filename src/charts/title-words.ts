// The words a title or a label of a chart may use about its place and year: {{年度}}, {{上年}}, {{地区}}.

export const titleWords = ["地区", "年度", "上年"] as const;

const pattern = /\{\{\s*([^{}]*?)\s*\}\}/g;

/** The names between braces that are no such word. */
export const unknownWords = (text: string): readonly string[] =>
  [...text.matchAll(pattern)].flatMap(([, name = ""]) => (titleWords.some((word) => word === name) ? [] : [name]));

export const fillTitle = (text: string, word: (name: string) => string | undefined): string =>
  text.replace(pattern, (_, name: string) => word(name) ?? "");
