// Out and back: what an export writes of every kind of record, an import reads again as the same content.
import { beforeAll, describe, expect, it } from "vitest";
import { nodeWorld } from "../../src/base/node-world.ts";
import { exchangeWorkbook } from "../../src/exchange/export/exchange-workbook.ts";
import { bureauRecords, internalContents } from "../../src/exchange/export/exported-records.ts";
import { findTables } from "../../src/exchange/find-tables.ts";
import { emptyMapping } from "../../src/exchange/matching/mapping.ts";
import { recordsInTables } from "../../src/exchange/matching/records-in-tables.ts";
import { readWorkbook } from "../../src/exchange/workbook/read-workbook.ts";
import type { RowToWrite, SheetToWrite, WorkbookToWrite } from "../../src/exchange/workbook/write-model.ts";
import { writeWorkbook } from "../../src/exchange/workbook/write-workbook.ts";
import type { ContentMap } from "../../src/reading/content.ts";
import { allKinds } from "../../src/records/all-kinds.ts";
import type { RecordKind } from "../../src/records/record-kind.ts";
import { Records } from "../../src/records/records.ts";
import { sampleContents } from "./sample-contents.ts";

const region = { folder: "明川市", name: "明川市", notice: "" };
const nothing = new Records([], []);

interface Back {
  readonly contents: readonly ContentMap[];
  readonly said: readonly string[];
}

const yearOf = ({ level }: RecordKind, year: string) => (level === "year" ? { year } : {});

function outAndBack(kind: RecordKind, contents: readonly ContentMap[], records: Records, year: string): Promise<Back> {
  const own = yearOf(kind, year);
  const written = exchangeWorkbook({ region, purpose: "internal", kinds: [{ kind, contents }], records, ...own });
  return readBack(written, kind, records, year);
}

/** The form with its rows filled in; nobody numbers them. */
function filledForm(kind: RecordKind, contents: readonly ContentMap[], year: string): WorkbookToWrite {
  const about = { region, records: nothing, ...yearOf(kind, year) };
  const form = exchangeWorkbook({ ...about, purpose: "template", kinds: [{ kind, contents: [] }] });
  const data = exchangeWorkbook({ ...about, purpose: "internal", kinds: [{ kind, contents }] });
  const rowsOf = (name: string): readonly RowToWrite[] =>
    (data.sheets.find((sheet) => sheet.name === name)?.rows.slice(3) ?? []).map(({ cells }) => ({
      cells: [undefined, ...cells.slice(1)],
    }));
  const sheets = form.sheets.map((sheet): SheetToWrite => {
    const rows = sheet.locked ? rowsOf(sheet.name) : [];
    return { ...sheet, rows: sheet.rows.toSpliced(4, rows.length, ...rows) };
  });
  return { ...form, sheets };
}

async function readBack(written: WorkbookToWrite, kind: RecordKind, records: Records, year: string): Promise<Back> {
  const { value: workbook, diagnostics: reading } = await readWorkbook("导出.xlsx", await writeWorkbook(written));
  if (!workbook) throw new Error("the workbook cannot be read");
  const { value: tables, diagnostics: finding } = findTables(workbook);
  // Nothing of what content/ says may be needed to understand what was exported.
  const asked = { region: region.folder, records, mapping: emptyMapping, ...yearOf(kind, year) };
  const back = recordsInTables(tables, asked);
  const said = [...reading, ...finding, ...back.diagnostics]
    .filter(({ severity }) => severity !== "note")
    .map(({ message, place }) => `${place.cell ?? place.file} ${message}`);
  const questions = back.value.questions.map(({ about, subject }) => `${about} ${subject}`);
  return { contents: back.value.records.map(({ wanted }) => wanted.content), said: [...said, ...questions] };
}

describe("every field of every kind", () => {
  for (const kind of allKinds) {
    it(`comes back as it went out: ${kind.name}`, async () => {
      const contents = sampleContents(kind);
      const back = await outAndBack(kind, contents, nothing, "2024");
      expect(back.contents).toEqual(contents);
    });
  }
});

describe("a form that was filled in", () => {
  for (const kind of allKinds) {
    it(`says what was filled in, and nothing of the example: ${kind.name}`, async () => {
      const contents = sampleContents(kind);
      const back = await readBack(filledForm(kind, contents, "2024"), kind, nothing, "2024");
      expect(back.contents).toEqual(contents);
    });
  }

  it("says nothing when it was not filled in", async () => {
    for (const kind of allKinds) {
      const back = await readBack(filledForm(kind, [], "2024"), kind, nothing, "2024");
      expect(back, kind.name).toEqual({ contents: [], said: [] });
    }
  });
});

describe("the records of 明川市", () => {
  let records = nothing;
  beforeAll(async () => {
    records = await bureauRecords(nodeWorld, "content");
  });

  for (const kind of allKinds) {
    for (const year of kind.level === "year" ? ["2023", "2024"] : ["2024"]) {
      it(`come back as they went out: ${kind.name} ${year}`, async () => {
        const { contents } = internalContents(kind, { region: region.folder, year }, records).value;
        if (contents.length === 0) return;
        const back = await outAndBack(kind, contents, records, year);
        expect(back.contents).toEqual(contents);
        expect(back.said).toEqual([]);
      });
    }
  }
});
