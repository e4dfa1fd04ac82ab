// docs/公文格式.md names the test that measures each clause: every one it names exists.
import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const handbook = readFileSync("docs/公文格式.md", "utf8");
const named = [...handbook.matchAll(/`(tests\/[^`]+?) › ([^`]+)`/g)].map(([, file = "", name = ""]) => ({
  file,
  name,
}));

it("names a test for nearly every clause", () => {
  expect(named.length).toBeGreaterThan(50);
});

it.each(named)("$file has “$name”", ({ file, name }) => {
  expect(existsSync(file)).toBe(true);
  expect(readFileSync(file, "utf8")).toContain(name);
});
