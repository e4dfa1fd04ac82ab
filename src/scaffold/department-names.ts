// A list of departments from names that someone typed in one line.
import type { Content, ContentMap } from "../reading/content.ts";
import { department } from "../records/kinds/department.ts";
import type { Refusal } from "./refusal.ts";
import { wrongValue } from "./wrong-value.ts";

/** What content/ is to say of it. */
export type Department = ContentMap;

const { name, shortNames, parent } = department.fields;

/** 民政局、教育局: apart by 、，； or blanks; a name that comes twice counts once. */
export function departmentsNamed(text: string): readonly Department[] | Refusal {
  const names = [
    ...new Set(
      text
        .normalize("NFC")
        .split(/[、，,；;\s]+/)
        .filter((one) => one !== ""),
    ),
  ];
  for (const one of names) {
    const wrong = wrongValue(name, one);
    if (wrong) return wrong;
  }
  return names.map((one) => ({ [name.key]: one }));
}

/**
 * Each department once, by its name; the first that has it stays. One that others are below and that is missing from the
 * list comes last, and one that names itself as its own 上级部门 is below nobody: such lists repeat the name there.
 */
export function wholeList(departments: readonly Department[]): readonly Department[] {
  const known = new Set(departments.flatMap((one) => [one[name.key], ...textsIn(one[shortNames.key])]));
  const above = new Set(departments.flatMap((one) => textsIn(one[parent.key])));
  const missing = [...above].filter((one) => !known.has(one)).map((one) => ({ [name.key]: one }));
  const seen = new Set<unknown>();
  return [...departments, ...missing]
    .filter((one) => !seen.has(one[name.key]) && seen.add(one[name.key]))
    .map((one) => (one[parent.key] === one[name.key] ? without(one, parent.key) : one));
}

const textsIn = (content: Content | undefined): readonly string[] =>
  [content ?? []].flat().filter((one) => typeof one === "string");

const without = (department: Department, key: string): Department =>
  Object.fromEntries(Object.entries(department).filter(([one]) => one !== key));
