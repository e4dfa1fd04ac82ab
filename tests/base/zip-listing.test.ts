// ZIP files as they come back: in any encoding of names, and made to harm.
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { unzipEntry } from "../../src/base/unzip-entry.ts";
import { zipPieces } from "../../src/base/zip-files.ts";
import { listZip, type ZipEntry } from "../../src/base/zip-listing.ts";
import { plainZip } from "../handover/plain-zip.ts";

const entriesOf = (zip: Uint8Array): readonly ZipEntry[] => {
  const found = listZip(zip);
  if (typeof found === "string") throw new Error(found);
  return found;
};
const namesIn = (zip: Uint8Array): readonly string[] => entriesOf(zip).map(({ name }) => name);
const gbk = (bytes: readonly number[]): Uint8Array => new Uint8Array(bytes);

describe("names", () => {
  it("that say they are UTF-8 are", () => {
    expect(namesIn(zipSync({ "一_文件/报告.txt": strToU8("x") }))).toEqual(["一_文件/报告.txt"]);
  });
  it("that say nothing are UTF-8 when they can be, else what Chinese Windows writes", () => {
    expect(namesIn(plainZip([{ name: strToU8("报告.txt"), bytes: strToU8("x") }]))).toEqual(["报告.txt"]);
    // 清单 in GBK.
    expect(namesIn(plainZip([{ name: gbk([0xc7, 0xe5, 0xb5, 0xa5]), bytes: strToU8("x") }]))).toEqual(["清单"]);
  });
  it("with backslashes have folders all the same", () => {
    expect(namesIn(plainZip([{ name: strToU8("a\\b.txt"), bytes: strToU8("x") }]))).toEqual(["a/b.txt"]);
  });
});

describe("what is written", () => {
  async function* parts() {
    yield { name: "一/甲.txt", bytes: strToU8("甲".repeat(1000)) };
    yield { name: "乙.pdf", bytes: strToU8("%PDF"), packed: true };
    yield { name: "空.txt", bytes: new Uint8Array() };
  }
  it("is read back, with its comment", async () => {
    const zip = Buffer.concat(await Array.fromAsync(zipPieces(parts(), "示例数据")));
    const found = entriesOf(zip);
    expect(found.map((one) => [one.name, unzipEntry(zip, one)?.length])).toEqual([
      ["一/甲.txt", 3000],
      ["乙.pdf", 4],
      ["空.txt", 0],
    ]);
    expect(zip.subarray(-12).toString()).toBe("示例数据");
  });
});

describe("a file made to harm", () => {
  const good = plainZip([{ name: strToU8("a.txt"), bytes: strToU8("abc") }]);
  const end = good.length - 22;
  const with16 = (at: number, value: number): Uint8Array => {
    const changed = good.slice();
    new DataView(changed.buffer).setUint16(at, value, true);
    return changed;
  };
  const with32 = (at: number, value: number): Uint8Array => {
    const changed = good.slice();
    new DataView(changed.buffer).setUint32(at, value, true);
    return changed;
  };
  it.each<[string, Uint8Array, string]>([
    ["no ZIP at all", strToU8("名称: 人大"), "not-a-zip"],
    ["nothing", new Uint8Array(), "not-a-zip"],
    ["a ZIP without its end", good.slice(0, -10), "damaged"],
    ["a directory that stands beyond the end", with32(end + 16, 0x7fffffff), "damaged"],
    ["more entries than there are", with16(end + 10, 60_000), "damaged"],
    ["an entry that starts nowhere", with32(end - 5 - 46 + 42, 5000), "damaged"],
    ["an entry longer than the file", with32(end - 5 - 46 + 20, 5000), "damaged"],
    ["a ZIP64", with16(end + 10, 0xffff), "too-large"],
  ])("%s is refused", (_, zip, fault) => {
    expect(listZip(zip)).toBe(fault);
  });

  it("entries that share their bytes are refused", () => {
    const twin = plainZip([
      { name: strToU8("a.txt"), bytes: strToU8("abc") },
      { name: strToU8("b.txt"), bytes: strToU8("abc"), at: 0 },
    ]);
    expect(listZip(twin)).toBe("overlapping");
  });

  it("a part that unpacks to more than it announced is not unpacked", () => {
    const bomb = zipSync({ "a.txt": new Uint8Array(1_000_000) });
    const [entry] = entriesOf(bomb);
    expect(entry && unzipEntry(bomb, { ...entry, size: 10 })).toBeUndefined();
    expect(entry && unzipEntry(bomb, entry)?.length).toBe(1_000_000);
  });

  it("a part with a password is not unpacked", () => {
    const [entry] = entriesOf(plainZip([{ name: strToU8("a.txt"), bytes: strToU8("abc"), flags: 1 }]));
    expect(entry?.encrypted).toBe(true);
    expect(entry && unzipEntry(good, entry)).toBeUndefined();
  });
});
