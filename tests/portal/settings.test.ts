// 门户.yaml: what it may say, and what is said when it says something else; and the order of regions.
import { describe, expect, it } from "vitest";
import { portalNotice } from "../../src/portal/portal-notice.ts";
import { inPortalOrder, strangersInOrder } from "../../src/portal/portal-order.ts";
import { readSettings } from "../../src/portal/portal-settings.ts";
import type { ReadShare } from "../../src/portal/read-shares.ts";
import { MemoryWorld } from "../memory-world.ts";

const read = (text: string) => readSettings(new MemoryWorld({ "门户.yaml": text }), "门户.yaml");

describe("the settings of a portal", () => {
  it("may be left out, or empty", async () => {
    expect((await readSettings(new MemoryWorld(), undefined)).value).toEqual({});
    expect((await read("")).value).toEqual({});
  });

  it("say who runs it, where, and in which order", async () => {
    const text = "名称: 某省预算绩效公开\n主办单位: 某省财政厅\n域名: jx.example.gov.cn\n地区次序: [乙县, 甲县]\n";
    expect((await read(text)).value).toEqual({
      name: "某省预算绩效公开",
      organizer: "某省财政厅",
      domain: "jx.example.gov.cn",
      order: ["乙县", "甲县"],
    });
  });

  it.each([
    ["名字: 某省", "没有“名字”这一栏"],
    ["- 某省", "应由“栏目: 内容”组成"],
    ["域名: https://x/", "域名"],
    ["名称: [", ""],
  ])("are refused when they say “%s”", async (text, said) => {
    const { value, diagnostics } = await read(text);
    expect(value).toBeUndefined();
    expect(diagnostics[0]?.message).toContain(said);
    for (const one of diagnostics) expect([one.place.file, one.hint]).toEqual(["门户.yaml", expect.any(String)]);
  });

  it("are missed when the file is not there", async () => {
    const { diagnostics } = await readSettings(new MemoryWorld(), "没有.yaml");
    expect(diagnostics.map(({ code }) => code)).toEqual(["portal/settings"]);
    expect(diagnostics[0]?.hint).toContain("文件名和位置");
  });
});

describe("the order of regions", () => {
  const share = (id: string, name: string, parent?: string, divisionCode?: string): ReadShare =>
    ({
      region: {
        id,
        name,
        ...(parent === undefined ? {} : { parent }),
        ...(divisionCode === undefined ? {} : { divisionCode }),
      },
    }) as ReadShare;
  const all = [
    share("d", "丁县", "二市", "990202"),
    share("a", "甲市"),
    share("c", "丙县", "一市", "990102"),
    share("b", "乙县", "一市", "990101"),
    share("e", "戊县", "一市"),
  ];
  const ids = (shares: readonly ReadShare[]): string => shares.map(({ region }) => region.id).join("");

  it("is by 上级, then 行政区划代码, those without behind, whatever order they come in", () => {
    const wanted = ids(inPortalOrder(all));
    expect(wanted).toBe("abced");
    expect(ids(inPortalOrder(all.toReversed()))).toBe(wanted);
  });

  it("is as the settings say, as far as they say", () => {
    expect(ids(inPortalOrder(all, ["丁县", "没有的县", "戊县"]))).toBe("deabc");
  });

  it("says which of its names no region has, once each, and which may have been meant", () => {
    const found = strangersInOrder(all, ["丁县", "丙丙县", "某某自治州", "丙丙县"], "门户.yaml");
    expect(
      found.map(({ severity, place, message, hint }) => [severity, place.file, message.slice(7, 14), hint]),
    ).toEqual([
      ["warning", "门户.yaml", expect.stringContaining("丙丙县"), "您是不是要写“丙县”？"],
      ["warning", "门户.yaml", expect.stringContaining("某某自治州"), expect.stringContaining("与“地区”记录里的一致")],
    ]);
  });
});

describe("what stands at the head of every page", () => {
  it("is nothing when all publish in earnest, their own words when they say the same, else a word about both", () => {
    expect(portalNotice([{ notice: "" }, { notice: "" }])).toBe("");
    expect(portalNotice([{ notice: "示例数据" }, { notice: "示例数据" }])).toBe("示例数据");
    expect(portalNotice([{ notice: "示例数据" }, { notice: "" }])).toContain("有示例数据或演示");
  });
});
