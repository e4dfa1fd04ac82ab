// Fills in what follows from other fields and was left out, and notes by which rule, so that figures and documents can show where it is from; and calls records by the names of their projects.
import { project } from "../records/kinds/project.ts";
import type { DerivedField, LiangjiRecord } from "../records/record.ts";
import { Records } from "../records/records.ts";
import { derivationsOf } from "./all-derivations.ts";
import type { Rulebook } from "./rulebook.ts";

/** What was written stays; only blanks are filled. */
export function completeRecords(records: Records, rulebook: Rulebook): Records {
  let changed = false;
  const all = records.all.map((record) => {
    const completed = complete(record, records, rulebook);
    changed ||= completed !== record;
    return completed;
  });
  return changed ? new Records(all, records.broken) : records;
}

function complete(record: LiangjiRecord, records: Records, rulebook: Rulebook): LiangjiRecord {
  let completed = named(record, records);
  for (const { field, derive } of derivationsOf(record.kind.name)) {
    if (completed.data[field] !== undefined) continue;
    const derived = derive(completed, records, rulebook);
    if (!derived) continue;
    const { value, text, because, rule } = derived;
    const how: DerivedField = { text, because, ...(rule && { rule: { title: rule.title, place: rule.place } }) };
    completed = {
      ...completed,
      data: { ...completed.data, [field]: value },
      derived: new Map([...(completed.derived ?? []), [field, how]]),
    };
  }
  return completed;
}

/** A record called after its project bears the project's name, whatever code or short name was written: that is what people read. */
function named(record: LiangjiRecord, records: Records): LiangjiRecord {
  const { project: written } = record.data;
  if (typeof written !== "string" || record.title !== written) return record;
  const found = records.find(project.name, record, written);
  return found === undefined || found.title === written ? record : { ...record, title: found.title };
}
