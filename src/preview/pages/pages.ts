// An address to its page; what is asked for is looked up among what the last walk showed, never on the disk.
import type { LiangjiRecord } from "../../records/record.ts";
import type { Picture } from "../picture.ts";
import { documentPage } from "./document-page.ts";
import { documentsPage } from "./documents.ts";
import { figurePage } from "./figure-page.ts";
import { findingsPage } from "./findings-page.ts";
import { nothingHere } from "./nothing-here.ts";
import { overview } from "./overview.ts";
import type { Page } from "./page.ts";
import { recordPage } from "./record-page.ts";
import { recordsPage } from "./records-page.ts";
import type { Query, Seen } from "./view.ts";

type MakePage = (seen: Seen, query: Query) => Page | Promise<Page>;

const pages: Readonly<Record<string, MakePage>> = {
  "/": overview,
  "/documents": documentsPage,
  "/document": (seen, query) => {
    const one = seen.picture.documents.get(query.get("id") ?? "");
    return one ? documentPage(one, seen) : noDocument;
  },
  "/findings": findingsPage,
  "/records": recordsPage,
  "/record": (seen, query) => {
    const record = findRecord(seen.picture, query);
    return record ? recordPage(record, seen) : noRecord(seen.picture, query);
  },
  "/figure": (seen, query) => {
    const one = seen.picture.documents.get(query.get("document") ?? "");
    const figure = one?.planned.document.figures.get(query.get("figure") ?? "");
    return one && figure ? figurePage(figure, one) : nothingHere("这份文件里没有这个口径。");
  },
};

/** Undefined where no page has that path. */
export const pageMaker = (path: string): MakePage | undefined => (Object.hasOwn(pages, path) ? pages[path] : undefined);

const noDocument = nothingHere("现在没有这份文件：它的记录已经删去或改名，或者有错误。");

function findRecord({ street }: Picture, query: Query): LiangjiRecord | undefined {
  const [region, year] = [query.get("region") ?? "", query.get("year") ?? undefined];
  const shelf = street.records.named(query.get("kind") ?? "", { region, ...(year !== undefined && { year }) });
  return shelf.find((one) => one.id === query.get("id") && one.year === year);
}

function noRecord({ street }: Picture, query: Query): Page {
  const id = query.get("id") ?? "";
  const broken = street.records.broken.find(
    (one) => one.region === query.get("region") && one.kind === query.get("kind") && one.names?.includes(id) === true,
  );
  if (!broken) return nothingHere("现在没有这条记录：它已经删去或改名。");
  return nothingHere(`这条记录有错误，现在不能使用：${broken.diagnostic.message}`);
}
