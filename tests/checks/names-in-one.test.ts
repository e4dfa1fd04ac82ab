// Where one text ends and the next begins: separators count, those inside quotation marks and brackets do not.
import { expect, test } from "vitest";
import { asList, namesInOne } from "../../src/checks/names-in-one.ts";

test.each([
  ["乙", ["乙"]],
  ["乙，丙", ["乙", "丙"]],
  ["乙、丙；丁", ["乙", "丙", "丁"]],
  ["乙, 丙", ["乙", "丙"]],
  ["乙;丙", ["乙", "丙"]],
  ["乙、", ["乙"]],
  ["乙、、丙", ["乙", "丙"]],
  ["、，", []],
  ["《读者、作者》", ["《读者、作者》"]],
  ["《甲、乙》、《丙，丁》", ["《甲、乙》", "《丙，丁》"]],
  ["文化局（文物局、版权局）", ["文化局（文物局、版权局）"]],
  ["文化局(文物局,版权局)、体育局", ["文化局(文物局,版权局)", "体育局"]],
  ["“一老、一小”专班", ["“一老、一小”专班"]],
  // A bracket nobody closed encloses nothing.
  ["《甲、乙", ["《甲", "乙"]],
  ["1,250人", ["1,250人"]],
  ["科技和经济信息化局", ["科技和经济信息化局"]],
  ["", []],
])("%s", (text, names) => {
  expect(namesInOne(text)).toEqual(names);
});

test("a list as it should stand", () => {
  expect(asList("简称", ["乙", "丙"])).toBe("简称: [乙, 丙]");
});
