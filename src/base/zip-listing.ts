// What a ZIP file says it holds, read from its directory without unpacking anything: nothing in it is believed further than it must be.

export interface ZipEntry {
  readonly name: string;
  /** The name as bytes, where nothing says in which encoding it is. */
  readonly isFolder: boolean;
  readonly encrypted: boolean;
  /** 0 stored, 8 deflated; nothing else is read. */
  readonly method: number;
  /** Unpacked, as announced. */
  readonly size: number;
  /** Where its packed bytes stand in the file. */
  readonly start: number;
  readonly end: number;
}

/** What is wrong with a file that cannot be listed. */
export type ZipFault = "not-a-zip" | "damaged" | "too-many" | "overlapping" | "too-large";

const signatures = { local: 0x04034b50, entry: 0x02014b50, end: 0x06054b50 } as const;
const longestComment = 0xffff;
/** More parts than any package has. */
const mostEntries = 100_000;

/** The entries in the order of the directory (APPNOTE.TXT 4.3.12, 4.3.16). */
export function listZip(bytes: Uint8Array): readonly ZipEntry[] | ZipFault {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end === undefined) return startsAsZip(view) ? "damaged" : "not-a-zip";
  const [count, length, start] = [
    view.getUint16(end + 10, true),
    view.getUint32(end + 12, true),
    view.getUint32(end + 16, true),
  ];
  if (count === 0xffff || start === 0xffffffff) return "too-large";
  if (start + length > end) return "damaged";
  if (count > mostEntries) return "too-many";
  const entries: ZipEntry[] = [];
  let at = start;
  for (let number = 0; number < count; number += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== signatures.entry) return "damaged";
    const names = view.getUint16(at + 28, true);
    const next = at + 46 + names + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const entry = next > end ? undefined : entryAt(view, at, names);
    if (entry === undefined) return "damaged";
    entries.push(entry);
    at = next;
  }
  return overlap(entries) ? "overlapping" : entries;
}

const startsAsZip = (view: DataView): boolean => view.byteLength >= 4 && view.getUint32(0, true) === signatures.local;

/** From the end backwards, as far as a comment may reach. */
function endRecord(view: DataView): number | undefined {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at >= last - longestComment; at -= 1) {
    if (view.getUint32(at, true) === signatures.end && at + 22 + view.getUint16(at + 20, true) <= view.byteLength) {
      return at;
    }
  }
  return undefined;
}

/** Undefined when the directory points to where no part stands. */
function entryAt(view: DataView, at: number, names: number): ZipEntry | undefined {
  const flags = view.getUint16(at + 8, true);
  const header = view.getUint32(at + 42, true);
  if (header + 30 > view.byteLength || view.getUint32(header, true) !== signatures.local) return undefined;
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  const end = start + view.getUint32(at + 20, true);
  if (end > view.byteLength) return undefined;
  const name = nameFrom(new Uint8Array(view.buffer, view.byteOffset + at + 46, names), (flags & 0x800) !== 0);
  return {
    name,
    isFolder: name.endsWith("/"),
    encrypted: (flags & 1) !== 0,
    method: view.getUint16(at + 10, true),
    size: view.getUint32(at + 24, true),
    start,
    end,
  };
}

const utf8 = new TextDecoder("utf-8", { fatal: true });
/** What Chinese Windows writes into names without saying so. */
const chinese = new TextDecoder("gb18030");

/** By its flag, or where there is none by what the bytes can be. Programs of old Windows put backslashes between folders. */
function nameFrom(bytes: Uint8Array, isUtf8: boolean): string {
  const text = isUtf8 ? new TextDecoder().decode(bytes) : (attempt(() => utf8.decode(bytes)) ?? chinese.decode(bytes));
  return text.replaceAll("\\", "/");
}

function attempt<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** Parts that share bytes are how a small file unpacks to a mountain; no program writes them. */
function overlap(entries: readonly ZipEntry[]): boolean {
  const inOrder = entries.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start);
  return inOrder.some(({ start }, index) => start < (inOrder[index - 1]?.end ?? 0));
}
