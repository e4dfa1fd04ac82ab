// Which addresses a document may send its reader to, and how they are spelled.

/** http and https, in the ASCII spelling of the URL standard; undefined for all that runs, reads the machine, or is no address. */
export function webAddress(url: string): string | undefined {
  const parsed = URL.parse(url);
  return parsed !== null && /^https?:$/.test(parsed.protocol) ? parsed.href : undefined;
}
