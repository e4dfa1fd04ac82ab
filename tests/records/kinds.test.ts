// Every kind: a full record is read whole; without a required field, or with a blank one, exactly that is said.
import { describe, expect, test } from "vitest";
import { allKinds } from "../../src/records/all-kinds.ts";
import type { FieldType } from "../../src/records/field.ts";
import { placeOf, writtenAt } from "../../src/records/record.ts";
import { fullRecords, yamlOf } from "./full-records.ts";
import { gather } from "./gather.ts";

test("there is a full record of every kind", () => {
  expect(fullRecords.map((one) => one.kind)).toEqual(allKinds.map((kind) => kind.name));
});

test("kinds have names, codes and keys of their own", () => {
  for (const names of [allKinds.map((kind) => kind.name), allKinds.map((kind) => kind.code)]) {
    expect(new Set(names).size).toBe(names.length);
  }
  for (const kind of allKinds) {
    const keys = Object.values(kind.fields).flatMap((field) => [field.key, ...field.aliases]);
    expect(new Set(keys).size, kind.name).toBe(keys.length);
    expect(kind.code).toMatch(/^[a-z]+(-[a-z]+)*$/);
    for (const field of Object.values(kind.fields)) expect(field.note, field.key).not.toBe("");
  }
});

test("what stays inside the bureau is this and nothing else", () => {
  const withdrawn = ["目标审核", "联动监督", "公开审查", "发文", "签发", "豁免"];
  expect(allKinds.filter((kind) => !kind.public).map((kind) => kind.name)).toEqual(withdrawn);
  const internal = allKinds.flatMap((kind) =>
    Object.values(kind.fields)
      .filter((field) => field.visibility === "internal" && field.key !== "备注")
      .map((field) => `${kind.name}的${field.key}`),
  );
  expect(internal).toEqual([
    "部门的归口科室",
    "第三方机构的主评人",
    "第三方机构的联系人",
    "事前评估的专家",
    "绩效评价的主评人",
    "绩效评价的专家",
    "整改的提醒函",
    "整改的佐证",
    "公开审查的审查人",
    "公开审查的核实可公开",
  ]);
});

test("a key is inside the bureau in every kind or in none, so that a figure asking for it gets one answer", () => {
  const inside = new Map<string, boolean>();
  for (const { key, visibility } of allKinds.flatMap((kind) => Object.values(kind.fields))) {
    expect(inside.get(key) ?? visibility === "internal", key).toBe(visibility === "internal");
    inside.set(key, visibility === "internal");
  }
});

test("every kind a reference names exists, however deep it stands", () => {
  const named = (type: FieldType<unknown>): readonly string[] => [
    ...(type.refersTo === undefined ? [] : [type.refersTo]),
    ...(type.item ? named(type.item) : []),
    ...Object.values(type.inner ?? {}).flatMap((field) => named(field.type)),
  ];
  const met = new Set(allKinds.flatMap((kind) => Object.values(kind.fields).flatMap((field) => named(field.type))));
  expect(met.size).toBeGreaterThan(8);
  expect([...met].filter((name) => !allKinds.some((kind) => kind.name === name))).toEqual([]);
});

describe.each(fullRecords)("$kind", ({ kind, path, fields }) => {
  const definition = allKinds.find((one) => one.name === kind);
  const known = Object.entries(definition?.fields ?? {});
  const requiredKeys = known.filter(([, field]) => field.required).map(([, field]) => field.key);

  test("has every field of the kind filled in", () => {
    expect(Object.keys(fields).sort()).toEqual(known.map(([, field]) => field.key).sort());
  });

  test("is read whole, each value at its own place", async () => {
    const { records, findings } = await gather({ [path]: yamlOf(fields) });
    expect(findings).toEqual([]);
    expect(records.broken).toEqual([]);
    const [record, ...more] = records.all;
    expect(more).toEqual([]);
    expect(record?.kind).toBe(definition);
    for (const [name, field] of known) {
      expect(record?.data[name], field.key).toBeDefined();
      const line = record && placeOf(record, [name]).line;
      const rank = Object.keys(fields).indexOf(field.key);
      // A list under its key starts one line further down.
      const above = Object.values(fields)
        .slice(0, rank)
        .filter((value) => value.startsWith("\n")).length;
      expect(line, field.key).toBe(rank + above + 1 + (fields[field.key]?.startsWith("\n") ? 1 : 0));
    }
  });

  test("keeps the values as they were typed", async () => {
    const { records } = await gather({ [path]: yamlOf(fields) });
    const [record] = records.all;
    for (const [name, field] of known) {
      const typed = fields[field.key] ?? "";
      if (/^[[{\n']/.test(typed)) continue;
      expect(record && writtenAt(record, [name]), field.key).toBe(typed);
    }
  });

  test.each(requiredKeys)("without %s says just that", async (key) => {
    const { [key]: _, ...others } = fields;
    const { records, findings } = await gather({ [path]: yamlOf(others) });
    expect(findings).toMatchObject([
      {
        code: "records/missing-field",
        severity: "error",
        message: `${kind}缺少“${key}”`,
        place: { line: 1, column: 1 },
      },
    ]);
    expect(findings[0]?.hint).toMatch(new RegExp(`^请加一行“${key}: .+”`));
    expect(records.all).toEqual([]);
    expect(records.broken).toMatchObject([{ kind, region: "明川市", diagnostic: findings[0] }]);
  });

  test.each(requiredKeys)("with %s left blank says just that, at the key", async (key) => {
    const { findings } = await gather({ [path]: yamlOf({ ...fields, [key]: "" }) });
    expect(findings).toMatchObject([{ code: "records/blank-field", message: `“${key}”没有填写` }]);
    expect(findings[0]?.place.column).toBe(1);
  });

  test("may leave every other field out, or blank", async () => {
    const least = Object.fromEntries(requiredKeys.map((key) => [key, fields[key] ?? ""]));
    expect((await gather({ [path]: yamlOf(least) })).findings).toEqual([]);
    const blank = Object.fromEntries(
      Object.entries(fields).map(([key, value]) => [key, requiredKeys.includes(key) ? value : ""]),
    );
    expect((await gather({ [path]: yamlOf(blank) })).findings).toEqual([]);
  });

  test("may be written under the other names official forms use", async () => {
    for (const [, field] of known) {
      for (const alias of field.aliases) {
        const renamed = Object.fromEntries(
          Object.entries(fields).map(([key, value]) => [key === field.key ? alias : key, value]),
        );
        const { records, findings } = await gather({ [path]: yamlOf(renamed) });
        expect(findings, alias).toEqual([]);
        expect(records.all, alias).toHaveLength(1);
        const both = await gather({ [path]: yamlOf({ ...fields, [alias]: fields[field.key] ?? "" }) });
        expect(both.findings, alias).toMatchObject([
          { code: "records/same-field-twice", message: `“${field.key}”写了两次` },
        ]);
      }
    }
  });

  test("takes no field it does not know", async () => {
    const { findings } = await gather({ [path]: yamlOf({ ...fields, 无此栏目: "甲" }) });
    expect(findings).toMatchObject([{ code: "records/unknown-key", message: `${kind}没有“无此栏目”这一栏` }]);
  });
});
