// Many documents into many files: those that an earlier build made the same are found again, the others printed, a few at a time.
import { type Diagnostic, error } from "../base/diagnostic.ts";
import { Findings, type Outcome, outcome } from "../base/outcome.ts";
import { sideBySide } from "../base/side-by-side.ts";
import type { World } from "../base/world.ts";
import type { DocumentTree } from "../document/document-tree.ts";
import type { WrittenOutput } from "../outputs/output.ts";
import { type Staging, stage } from "../outputs/write-outputs.ts";
import type { Progress } from "../report/progress.ts";
import { allWriters } from "../writers/all-writers.ts";
import type { BuildRecord } from "./build-record.ts";
import type { Journal } from "./journal.ts";
import { findAgain, type Memory } from "./memory.ts";
import { openPress, type Press, type PressOptions } from "./press.ts";
import { readyFonts } from "./ready-fonts.ts";
import { fingerprintOf, type PrintedFile, type Receipt } from "./receipt.ts";

/** A document to be printed, and where: below the output folder, without extension. */
export interface Sheet {
  readonly fingerprint: string;
  readonly document: DocumentTree;
  readonly stem: string;
  /** Where the last build would have it. */
  readonly lastStem: string;
}

export interface WrittenFile extends WrittenOutput {
  readonly format: string;
}

export interface PrintedSheet {
  readonly files: readonly WrittenFile[];
  readonly receipt: Receipt;
}

export interface Printing extends PressOptions {
  readonly world: World;
  readonly templates: string;
  readonly out: string;
  readonly staging: Staging;
  readonly memory: Memory;
  readonly journal: Journal;
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

export interface PrintedSheets {
  /** In the order of the sheets; undefined for one that was not written in every format. */
  readonly printed: readonly (PrintedSheet | undefined)[];
  /** How many were found again. */
  readonly kept: number;
  readonly fonts: BuildRecord["fonts"];
}

const filesAtOnce = 16;

/** An aborted printing ends early: what it has printed is noted in the journal. */
export async function printSheets(sheets: readonly Sheet[], printing: Printing): Promise<Outcome<PrintedSheets>> {
  const { world, templates, memory, journal, progress } = printing;
  const receipts = sheets.map(({ fingerprint, document }) => memory.receipt(fingerprint, document));
  const found = await sideBySide(sheets, filesAtOnce, (sheet, index) => keep(sheet, receipts[index], printing));
  const missing = [...sheets.keys()].filter((index) => found[index] === undefined);

  const findings = new Findings();
  const needs = sheets.map(({ document }, index) => found[index]?.receipt.needs ?? needsOf(document));
  if (missing.length > 0) progress.step("正在准备字体");
  const toPrint = missing.map((index) => needs[index] ?? {});
  const fonts = findings.take(await readyFonts(needs, toPrint, memory.record?.fonts, world, templates));
  const said: Diagnostic[][] = [];
  const printed: (PrintedSheet | undefined)[] = [...found];
  if (fonts.ready) {
    const press = openPress(fonts.ready, missing.length, printing);
    const stop = (): void => void press.close();
    printing.signal.addEventListener("abort", stop);
    try {
      let [done, failed] = [0, 0];
      progress.step("正在生成文件", { done, total: missing.length, failed });
      await sideBySide(missing, press.atOnce, async (index) => {
        const sheet = sheets[index];
        if (!sheet || printing.signal.aborted) return;
        const { value, diagnostics } = await print(sheet, needs[index] ?? {}, press, printing);
        if (printing.signal.aborted && !value) return;
        said[index] = [...diagnostics];
        printed[index] = value;
        if (!value) failed += 1;
        done += 1;
        progress.step("正在生成文件", { done, total: missing.length, failed });
      });
    } finally {
      printing.signal.removeEventListener("abort", stop);
      await press.close();
      await journal.close();
    }
  }
  for (const index of sheets.keys()) findings.add(said[index] ?? printed[index]?.receipt.findings ?? []);
  return outcome({ printed, kept: sheets.length - missing.length, fonts: fonts.said }, findings.all);
}

const needsOf = (document: DocumentTree): Receipt["needs"] =>
  Object.fromEntries(allWriters.map((writer) => [writer.format, writer.needsOf(document)]));

/** The files of a sheet as an earlier build left them; undefined when one of them is gone or is not what it was. */
async function keep(
  { stem, lastStem }: Sheet,
  receipt: Receipt | undefined,
  { world, out, staging, memory }: Printing,
): Promise<PrintedSheet | undefined> {
  if (!receipt) return undefined;
  const files = allWriters.flatMap(({ format, extension }) => {
    const file = receipt.files.find((one) => one.format === format);
    return file ? [{ ...file, path: `${stem}${extension}`, lastPath: `${lastStem}${extension}` }] : [];
  });
  if (files.length < allWriters.length || !(await findAgain(world, out, staging, memory, files))) return undefined;
  const kept = files.map(({ path, format, sha256, bytes }) => ({ path, format, sha256, bytes }));
  return { files: kept, receipt: { ...receipt, files: kept.map(asPrinted) } };
}

const asPrinted = ({ format, sha256, bytes }: WrittenFile): PrintedFile => ({ format, sha256, bytes });

async function print(
  sheet: Sheet,
  needs: Receipt["needs"],
  press: Press,
  { world, staging, journal }: Printing,
): Promise<Outcome<PrintedSheet | undefined>> {
  const { document, stem } = sheet;
  // What it was looked for under may be what an earlier build only said it was.
  const fingerprint = fingerprintOf(document);
  let printed: Awaited<ReturnType<Press["print"]>>;
  try {
    printed = await press.print(document);
  } catch (cause) {
    return outcome(undefined, [brokeDown(document, cause)]);
  }
  const { diagnostics } = printed;
  if (printed.files.length < allWriters.length) return outcome(undefined, diagnostics);
  const files: WrittenFile[] = [];
  for (const { format, extension } of allWriters) {
    const bytes = printed.files.find((one) => one.format === format)?.bytes;
    if (bytes) files.push({ ...(await stage(world, staging, { path: `${stem}${extension}`, bytes })), format });
  }
  const receipt: Receipt = { fingerprint, files: files.map(asPrinted), needs, findings: diagnostics };
  await journal.note(receipt);
  return outcome({ files, receipt }, diagnostics);
}

const brokeDown = ({ title, place }: DocumentTree, cause: unknown): Diagnostic =>
  error("batch/broke-down", `“${title}”排版时程序出错：${cause instanceof Error ? cause.message : String(cause)}`, {
    place,
    hint: "这是程序的问题，不是记录有错；请把这条记录和它的模板发给维护者。其他文件不受影响",
  });
