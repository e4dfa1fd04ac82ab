// The files of rules: read like records, once for all; what is wrong there is said and nothing is made up.
import { expect, test } from "vitest";
import { placeText } from "../../src/base/place.ts";
import { Records } from "../../src/records/records.ts";
import { readRulebook } from "../../src/standards/read-rulebook.ts";
import { MemoryWorld } from "../memory-world.ts";

const national = "名称: 全国\n公开时限工作日: 20\n";

async function read(files: Readonly<Record<string, string>>) {
  const world = new MemoryWorld(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [`templates/${path}`, text])),
  );
  const { value, diagnostics } = await readRulebook(world, "templates");
  const days = value.applied("disclosureDays", { region: "任何地方" }, new Records([], []))?.value;
  return { days, calendar: value.calendar, found: diagnostics.map((one) => `${one.code} ${placeText(one.place)}`) };
}

test("a rule nobody states is not applied", async () => {
  const { days, found } = await read({ "standards/评分规则.yaml": "名称: 全国\n" });
  expect([days, found]).toEqual([undefined, []]);
});

test("no rules at all is said once", async () => {
  expect((await read({})).found).toEqual(["standards/none templates/standards"]);
});

test("of two files of rules the second is refused", async () => {
  const { days, found } = await read({
    "standards/a.yaml": national,
    "standards/b.yaml": "名称: 另一份\n公开时限工作日: 30\n",
  });
  expect([days, found]).toEqual([20, ["standards/twice templates/standards/b.yaml:1:1"]]);
});

test("a wrong value is an error at its place, and the file counts for nothing", async () => {
  const { days, found } = await read({ "standards/a.yaml": "名称: 全国\n公开时限工作日: 二十\n" });
  expect([days, found]).toEqual([undefined, ["records/wrong-value templates/standards/a.yaml:2:10"]]);
});

test("holidays may be single days or ranges, never backwards", async () => {
  const { calendar, found } = await read({
    "standards/a.yaml": national,
    "calendar/a.yaml":
      "- {年度: 2023, 放假: [2023-05-01至2023-05-03, 2023-05-05]}\n- {年度: 2022, 放假: [2022-05-03至2022-05-01]}\n",
  });
  expect(calendar.after("2023-04-28", 2)).toEqual({ date: "2023-05-08" });
  expect(calendar.after("2022-04-28", 1)).toEqual({ unknownYear: "2022" });
  expect(found).toEqual(["records/wrong-value templates/calendar/a.yaml:2:19"]);
});
