// What is JSON in UTF-8 is read; what is not is undefined, whatever it is instead.
import { expect, it } from "vitest";
import { jsonFrom } from "../../src/base/json-from.ts";

it.each([
  ["an object", '{"地区":"明川市"}', { 地区: "明川市" }],
  ["null, which is JSON", "null", null],
  ["a byte order mark before it", "\uFEFF[1]", [1]],
])("reads %s", (_, text, value) => {
  expect(jsonFrom(Buffer.from(text))).toEqual(value);
});

it.each([
  ["nothing", Buffer.alloc(0)],
  ["half of it", Buffer.from('{"地区":"明')],
  ["another encoding", Buffer.from([0x22, 0xc3, 0xf7, 0xb4, 0xa8, 0x22])],
  ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47])],
])("does not read %s", (_, bytes) => {
  expect(jsonFrom(bytes)).toBeUndefined();
});
