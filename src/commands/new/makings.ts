// What a request to `new` comes to: files of one sort after the other, each made once those before it are written.
import type { World } from "../../base/world.ts";
import type { Folders } from "../../pipeline.ts";
import type { NewFiles } from "../../scaffold/new-files.ts";
import { newRecord } from "../../scaffold/new-record.ts";
import { newRegion } from "../../scaffold/new-region.ts";
import { newSummary } from "../../scaffold/new-summary.ts";
import { newYear } from "../../scaffold/new-year.ts";
import type { Refusal } from "../../scaffold/refusal.ts";
import type { Request } from "../../scaffold/request.ts";
import { summaryMaterial } from "../summary-material.ts";

type Making = () => Promise<NewFiles | Refusal>;

export function makings(request: Request, world: World, folders: Folders): readonly Making[] {
  const { content } = folders;
  const draft = (wanted: { region: string; year: string }): Making => {
    return () => newSummary(world, content, wanted, (region, year) => summaryMaterial(world, folders, region, year));
  };
  switch (request.what) {
    case "地区": {
      const region: Making = () => newRegion(world, content, request);
      if (request.year === undefined) return [region];
      const year = { region: request.name.normalize("NFC"), year: request.year };
      // A draft is a document from the start; in a place shown as 演示 it would have to name its source first.
      return request.facts?.nature === "正式" || request.facts?.sample === "是"
        ? [region, () => newYear(world, content, { ...year, summaryApart: true }), draft(year)]
        : [region, () => newYear(world, content, year)];
    }
    case "年度":
      return [() => newYear(world, content, request)];
    case "记录":
      return [() => newRecord(world, content, request)];
    case "总结":
      return [draft(request)];
  }
}
