// A legacy XLS file (BIFF8 in a compound file) from planned sheets, with no more records than a reader needs.
import { isNumber, type PlannedCell, type SheetPlan } from "./sheet-plan.ts";

const ids = {
  begin: 0x0809,
  end: 0x000a,
  tab: 0x0085,
  format: 0x041e,
  look: 0x00e0,
  shared: 0x00fc,
  more: 0x003c,
  number: 0x0203,
  sharedText: 0x00fd,
  truthOrError: 0x0205,
  row: 0x0208,
  merges: 0x00e5,
} as const;

export function xlsBytes(sheets: readonly SheetPlan[]): Uint8Array {
  return compoundFile("Workbook", xlsStream(sheets));
}

/** The stream of a workbook, for tests that add records of their own. */
export function xlsStream(sheets: readonly SheetPlan[]): Uint8Array {
  const texts = new Map<string, number>();
  const formats = new Map<string, number>([["General", 0]]);
  const bodies = sheets.map((sheet) => sheetRecords(sheet, texts, formats));
  const look = (format: number): Uint8Array => record(ids.look, Buffer.concat([u16(0), u16(format), Buffer.alloc(16)]));
  const globals = (starts: readonly number[]): Uint8Array =>
    Buffer.concat([
      begin(0x0005),
      ...[...formats]
        .slice(1)
        .map(([code, index]) => record(ids.format, Buffer.concat([u16(163 + index), wide(code)]))),
      ...[...formats.values()].map((index) => look(index === 0 ? 0 : 163 + index)),
      ...sheets.map(({ name, hidden }, index) =>
        record(
          ids.tab,
          Buffer.concat([
            u32(starts[index] ?? 0),
            Buffer.of(hidden ? 1 : 0, 0, name.length, 1),
            Buffer.from(name, "utf16le"),
          ]),
        ),
      ),
      ...sharedTexts([...texts.keys()]),
      record(ids.end, Buffer.alloc(0)),
    ]);
  let next = globals(sheets.map(() => 0)).length;
  const starts = bodies.map((body) => {
    const start = next;
    next += body.length;
    return start;
  });
  return Buffer.concat([globals(starts), ...bodies]);
}

const u16 = (value: number): Buffer => Buffer.of(value & 0xff, (value >> 8) & 0xff);
const u32 = (value: number): Buffer => Buffer.concat([u16(value & 0xffff), u16(value >>> 16)]);
const wide = (text: string): Buffer => Buffer.concat([u16(text.length), Buffer.of(1), Buffer.from(text, "utf16le")]);
export const record = (id: number, data: Uint8Array): Buffer => Buffer.concat([u16(id), u16(data.length), data]);
const begin = (type: number): Buffer => record(ids.begin, Buffer.concat([u16(0x0600), u16(type), Buffer.alloc(12)]));

function sheetRecords(sheet: SheetPlan, texts: Map<string, number>, formats: Map<string, number>): Uint8Array {
  const parts: Buffer[] = [begin(0x0010)];
  for (const row of sheet.hiddenRows) {
    parts.push(record(ids.row, Buffer.concat([u16(row), Buffer.alloc(10), u16(0x20), u16(0)])));
  }
  for (const [row, cells] of sheet.rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (cell !== undefined) parts.push(cellRecord(cell, row, column, texts, formats));
    }
  }
  for (let at = 0; at < sheet.merges.length; at += 1000) {
    const some = sheet.merges.slice(at, at + 1000);
    const areas = some.map(({ top, left, bottom, right }) => Buffer.concat([top, bottom, left, right].map(u16)));
    parts.push(record(ids.merges, Buffer.concat([u16(some.length), ...areas])));
  }
  parts.push(record(ids.end, Buffer.alloc(0)));
  return Buffer.concat(parts);
}

function cellRecord(
  { text, as, format = "General" }: PlannedCell,
  row: number,
  column: number,
  texts: Map<string, number>,
  formats: Map<string, number>,
): Buffer {
  const look = numbered(formats, format);
  const start = Buffer.concat([u16(row), u16(column), u16(look)]);
  const kind = as ?? (isNumber(text) ? "number" : "text");
  if (kind === "number") {
    const value = Buffer.alloc(8);
    value.writeDoubleLE(Number(text));
    return record(ids.number, Buffer.concat([start, value]));
  }
  if (kind === "truth") return record(ids.truthOrError, Buffer.concat([start, Buffer.of(Number(text), 0)]));
  if (kind === "error")
    return record(ids.truthOrError, Buffer.concat([start, Buffer.of(text === "#N/A" ? 0x2a : 0x17, 1)]));
  return record(ids.sharedText, Buffer.concat([start, u32(numbered(texts, text))]));
}

function numbered(list: Map<string, number>, text: string): number {
  const known = list.get(text) ?? list.size;
  list.set(text, known);
  return known;
}

const largestRecord = 8000;

/** Each string whole in a record of its own run; what does not fit goes on in CONTINUE records. */
function sharedTexts(texts: readonly string[]): readonly Buffer[] {
  const chunks: Buffer[][] = [[u32(texts.length), u32(texts.length)]];
  let size = 8;
  for (const text of texts) {
    const bytes = wide(text);
    if (size + bytes.length > largestRecord) {
      chunks.push([]);
      size = 0;
    }
    chunks.at(-1)?.push(bytes);
    size += bytes.length;
  }
  return chunks.map((parts, index) => record(index === 0 ? ids.shared : ids.more, Buffer.concat(parts)));
}

const sector = 512;
const [free, endOfChain, tableSector] = [0xffffffff, 0xfffffffe, 0xfffffffd];

/** One stream in a compound file ([MS-CFB]): header, table, directory, stream. */
export function compoundFile(name: string, stream: Uint8Array): Uint8Array {
  // Never so short that it would belong among the small ones.
  const length = Math.max(stream.length, 4096);
  const sectors = Math.ceil(length / sector);
  let tables = 1;
  while (tables * 128 < sectors + 1 + tables) tables += 1;
  if (tables > 109) throw new Error("larger than a header can list");
  const next = new Uint32Array(tables * 128).fill(free);
  next.fill(tableSector, 0, tables);
  next[tables] = endOfChain;
  for (let at = 0; at < sectors; at += 1) next[tables + 1 + at] = at + 1 === sectors ? endOfChain : tables + 2 + at;
  const body = Buffer.alloc(sectors * sector);
  body.set(stream);
  const directory = Buffer.concat([
    entry("Root Entry", 5, endOfChain, 0, 1),
    entry(name, 2, tables + 1, length, free),
    Buffer.alloc(256),
  ]);
  return Buffer.concat([header(tables), Buffer.from(next.buffer), directory, body]);
}

function header(tables: number): Buffer {
  const bytes = Buffer.alloc(sector);
  bytes.set(Buffer.from("d0cf11e0a1b11ae1", "hex"));
  bytes.writeUInt16LE(0x3e, 24);
  bytes.writeUInt16LE(3, 26);
  bytes.writeUInt16LE(0xfffe, 28);
  bytes.writeUInt16LE(9, 30);
  bytes.writeUInt16LE(6, 32);
  bytes.writeUInt32LE(tables, 44);
  bytes.writeUInt32LE(tables, 48);
  bytes.writeUInt32LE(4096, 56);
  bytes.writeUInt32LE(endOfChain, 60);
  bytes.writeUInt32LE(endOfChain, 68);
  for (let at = 0; at < 109; at += 1) bytes.writeUInt32LE(at < tables ? at : free, 76 + at * 4);
  return bytes;
}

function entry(name: string, type: number, first: number, size: number, child: number): Buffer {
  const bytes = Buffer.alloc(128);
  bytes.write(name, "utf16le");
  bytes.writeUInt16LE(name.length * 2 + 2, 64);
  bytes.writeUInt8(type, 66);
  bytes.writeUInt8(1, 67);
  for (const at of [68, 72]) bytes.writeUInt32LE(free, at);
  bytes.writeUInt32LE(child, 76);
  bytes.writeUInt32LE(first, 116);
  bytes.writeUInt32LE(size, 120);
  return bytes;
}
