// A file that is held for a moment: tried again on Windows, refused at once elsewhere.
import { expect, it } from "vitest";
import { patiently, pauses } from "../../src/base/patiently.ts";

/** Fails so many times, then works. */
function held(times: number, code: string) {
  const tried: string[] = [];
  return {
    tried,
    act: async () => {
      tried.push(code);
      if (tried.length <= times) throw Object.assign(new Error(code), { code });
      return "做好了";
    },
  };
}

const on = (platform: NodeJS.Platform) => {
  const waited: number[] = [];
  return { waited, patience: { platform, wait: async (milliseconds: number) => waited.push(milliseconds) } };
};

it.each(["EBUSY", "EPERM", "EACCES"])("waits longer each time on Windows: %s", async (code) => {
  const { act, tried } = held(3, code);
  const { waited, patience } = on("win32");
  expect(await patiently(act, patience)).toBe("做好了");
  expect([tried.length, waited]).toEqual([4, [50, 100, 200]]);
});

it("gives up with the reason when the file stays held", async () => {
  const { act, tried } = held(99, "EBUSY");
  await expect(patiently(act, on("win32").patience)).rejects.toThrow("EBUSY");
  expect(tried).toHaveLength(pauses.length + 1);
});

it.each<[NodeJS.Platform, string]>([
  ["linux", "EBUSY"],
  ["darwin", "EPERM"],
  ["win32", "ENOENT"],
  ["win32", "ENOSPC"],
])("is refused at once on %s: %s", async (platform, code) => {
  const { act, tried } = held(1, code);
  const { waited, patience } = on(platform);
  await expect(patiently(act, patience)).rejects.toThrow(code);
  expect([tried.length, waited]).toEqual([1, []]);
});
