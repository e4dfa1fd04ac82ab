// A build as a region's own builder leaves it, for tests: files, what they are made from, and what was found.
import { type Diagnostic, error } from "../../src/base/diagnostic.ts";
import { sha256 } from "../../src/base/digest.ts";
import { type BuildRecord, recordVersion } from "../../src/batch/build-record.ts";
import { seal } from "../../src/batch/sealed.ts";
import { manifestText } from "../../src/outputs/manifest.ts";
import { textOutput, written } from "../../src/outputs/output.ts";
import { findingsJson } from "../../src/report/findings-json.ts";
import type { MemoryWorld } from "../memory-world.ts";

export interface MadeBuild {
  readonly program?: string;
  readonly inputs: string;
  readonly errors?: number;
  /** Path below its folder → text. */
  readonly files?: Readonly<Record<string, string>>;
}

export async function layOutBuild(world: MemoryWorld, folder: string, made: MadeBuild): Promise<void> {
  const { program = "程序", inputs, errors = 0, files = { "documents/总结.docx": "总结" } } = made;
  const outputs = Object.entries(files).map(([path, text]) => textOutput(path, text));
  const manifest = textOutput("manifest.json", manifestText(outputs.map(written), []));
  const found = Array.from(
    { length: errors },
    (_, index): Diagnostic =>
      error("checks/made-up", `第${index + 1}个`, { place: { file: "content/甲县/地区.yaml" } }),
  );
  const findings = textOutput("findings.json", findingsJson(found));
  const record: BuildRecord = {
    version: recordVersion,
    program,
    inputs,
    closing: { records: 10, silent: "", signed: "", documents: 3, annexes: 0, files: 6, pages: 4 },
    fonts: { needs: "", findings: [] },
    documents: [],
    receipts: [],
    manifest: sha256(manifest.bytes),
    findings: sha256(findings.bytes),
  };
  await world.remove(folder);
  for (const { path, bytes } of [...outputs, manifest, findings]) await world.writeBytes(`${folder}/${path}`, bytes);
  await world.writeBytes(`${folder}/build.json`, seal(record));
}
