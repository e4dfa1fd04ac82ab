// What a person does with a new file, for tests: one mark goes from the start of each line, and the record below it counts.

/** A file without the first “#” of its lines; in Markdown only between the two “---”. */
export function uncommented(path: string, text: string): string {
  const strip = (yaml: string): string => yaml.replace(/^# ?/gm, "");
  if (!path.endsWith(".md")) return strip(text);
  const end = text.indexOf("\n---\n");
  return strip(text.slice(0, end)) + text.slice(end);
}
