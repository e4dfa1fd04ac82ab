// What an editor helps to write: every kind of record in content/, and the rules and the calendar in templates/.
import { allKinds } from "../records/all-kinds.ts";
import { type EditorTarget, filesOf } from "../records/json-schema.ts";
import type { RecordKind } from "../records/record-kind.ts";
import { holidayNotice } from "./holiday-notice.ts";
import { nationalStandards } from "./national-standards.ts";

export const editorTargets: readonly EditorTarget[] = [
  ...allKinds.map((kind) => ({ kind, files: filesOf(kind) })),
  { kind: nationalStandards as unknown as RecordKind, files: ["templates/standards/*.yaml"] },
  { kind: holidayNotice as unknown as RecordKind, files: ["templates/calendar/*.yaml"] },
];
