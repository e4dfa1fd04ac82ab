// Whether a script from somebody else's build is nothing but data: one call of a name the site knows, with JSON.

const call = /^liangji(?:List|Search|Checksums)\(/;
const end = ");\n";

export function isDataScript(bytes: Uint8Array): boolean {
  const script = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  const opening = call.exec(script)?.[0];
  if (opening === undefined || !script.endsWith(end)) return false;
  try {
    JSON.parse(`[${script.slice(opening.length, -end.length)}]`);
    return true;
  } catch {
    return false;
  }
}
