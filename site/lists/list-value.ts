// What a record says under a name of a plan: a field of its own or of its project, or what is known of every record.
import type { PublishedField, PublishedRecord, PublishedRegion } from "../../src/disclosure/publication.ts";
import { fieldOf } from "../record-fields.ts";
import type { ValueName } from "./list-plan.ts";

export interface ListValue {
  readonly text: string;
  /** What the form calls it; empty for what no field holds. */
  readonly label: string;
  /** A plain decimal, money in 元: to sort and to choose by. */
  readonly amount?: string | undefined;
  /** Where what it names is shown, below the site's root. */
  readonly address?: string | undefined;
}

/** What the lists of a region look up, gathered once. */
export interface Surroundings {
  readonly projects: ReadonlyMap<string, PublishedRecord>;
  readonly departments: ReadonlyMap<string, PublishedRecord>;
  /** How many records of the region's years name a department, by its address. */
  readonly mentions: ReadonlyMap<string, number>;
}

const made = new WeakMap<PublishedRegion, Surroundings>();

export function surroundingsOf(region: PublishedRegion): Surroundings {
  const known = made.get(region);
  if (known !== undefined) return known;
  const records = region.years.flatMap((year) => year.records);
  const mentions = new Map<string, number>();
  for (const one of records.flatMap(({ departments }) => departments)) mentions.set(one, (mentions.get(one) ?? 0) + 1);
  const fresh = {
    projects: byAddress(records, "project"),
    departments: byAddress(region.records, "department"),
    mentions,
  };
  made.set(region, fresh);
  return fresh;
}

const byAddress = (records: readonly PublishedRecord[], code: string): ReadonlyMap<string, PublishedRecord> =>
  new Map(records.filter((record) => record.code === code).map((record) => [record.address, record]));

type Reading = (record: PublishedRecord, around: Surroundings) => ListValue;

const nothing: ListValue = { text: "", label: "" };

const readings: Readonly<Record<string, Reading>> = {
  title: ({ title }) => ({ text: title, label: "名称" }),
  department,
  source: ({ source, references = [] }) => ({
    text: source ?? "",
    label: "来源",
    address: references.find(({ field }) => field === "source")?.address,
  }),
  // <region>/<year>/…
  year: ({ address }) => ({ text: address.split("/")[1] ?? "", label: "年度" }),
  mentions: ({ address }, { mentions }) => {
    const count = mentions.get(address);
    return count === undefined ? nothing : { text: `${count}条`, label: "公开记录", amount: String(count) };
  },
};

/** Empty text when the record does not say. */
export function listValue(record: PublishedRecord, name: ValueName, around: Surroundings): ListValue {
  const reading = readings[name];
  if (reading !== undefined) return reading(record, around);
  const [place, field = ""] = name.split(".");
  if (place !== "project") return fieldValue(fieldOf(record, name));
  const project = record.project === undefined ? undefined : around.projects.get(record.project);
  return project === undefined ? nothing : fieldValue(fieldOf(project, field));
}

function department(record: PublishedRecord, { departments }: Surroundings): ListValue {
  const own = fieldOf(record, "department");
  if (own !== undefined) return fieldValue(own);
  // That of the project it is about.
  const [address] = record.departments;
  const found = address === undefined ? undefined : departments.get(address);
  return found === undefined ? nothing : { text: found.title, label: "主管部门", address };
}

function fieldValue(field: PublishedField | undefined): ListValue {
  if (field === undefined) return nothing;
  const { value: text, label, amount, address } = field;
  return { text, label, amount, address };
}
