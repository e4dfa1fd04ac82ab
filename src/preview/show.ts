// The preview in a browser: a server for its pages, told by every walk, and the public site beside them when somebody looks at it.
import type { World } from "../base/world.ts";
import { SourceLines } from "../report/source-lines.ts";
import { nothingHere, notYet } from "./pages/nothing-here.ts";
import { framed, type Page } from "./pages/page.ts";
import { pageMaker } from "./pages/pages.ts";
import { sheet } from "./pages/sheet.ts";
import type { View } from "./pages/view.ts";
import type { Onlooker, Preview } from "./preview.ts";
import { readAssets } from "./server/assets.ts";
import { EventStream } from "./server/event-stream.ts";
import { htmlType, type Reply, textReply } from "./server/reply.ts";
import { type Served, type Serving, serve } from "./server/serve.ts";
import { siteReply } from "./website/site-reply.ts";
import { Website } from "./website/website.ts";
import { siteRoot, websitePage } from "./website/website-page.ts";

export interface Showing {
  readonly world: World;
  readonly host: string;
  readonly port: number;
  readonly clock: () => number;
  preview(): Preview;
  /** The program itself went wrong where a page was made. */
  failed(trouble: string): void;
}

/** A show of what it is told as an onlooker. */
export interface Show extends Served, Onlooker {}

export async function show(showing: Showing): Promise<Show> {
  const { world, clock, host, port } = showing;
  const assets = await readAssets(world);
  const events = new EventStream();
  const picture = () => showing.preview().picture;
  const website = new Website(clock, picture, () => events.send("website", website.state.phase));
  const walks = () => String(picture()?.number ?? 0);

  const makePage = async (url: URL, view: View): Promise<Page | undefined> => {
    if (url.pathname === "/website") {
      website.update();
      return websitePage(website.state, view, url.searchParams);
    }
    const make = pageMaker(url.pathname);
    return make && (view.picture ? make({ ...view, picture: view.picture }, url.searchParams) : notYet);
  };

  const answer: Serving["answer"] = async (url, request, response) => {
    const { pathname } = url;
    if (pathname === "/events")
      return void events.accept(url.searchParams.get("page") ?? "", request, response, walks());
    if (pathname.startsWith(siteRoot)) return siteReply(website, pathname, url.search);
    const asset = assets.get(pathname);
    if (asset) return asset;
    if (pathname === "/sheet") return sheetReply(showing.preview(), url.searchParams.get("id") ?? "");
    const preview = showing.preview();
    const view = { picture: preview.picture, trouble: preview.trouble, world, sources: new SourceLines(world) };
    const page = (await makePage(url, view)) ?? nothingHere("没有这个网页。");
    const { text } = await framed(page, pathname, view);
    return { status: page.status ?? 200, type: htmlType, body: text };
  };

  const trouble = (cause: unknown): Reply => {
    const text = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
    showing.failed(text);
    return textReply(500, `程序本身出了问题，不是您的记录有错。请把下面的内容发给维护者：\n${text}\n`);
  };

  const served = await serve({ host, port, answer, trouble });
  return {
    port: served.port,
    walking: () => events.send("walking", ""),
    walked() {
      events.send("walked", walks());
      if (events.isOpen("/website")) website.update();
    },
    failed: () => events.send("walked", walks()),
    async close() {
      events.close();
      await served.close();
      await website.close();
    },
  };
}

function sheetReply({ picture }: Preview, id: string): Reply {
  const one = picture?.documents.get(id);
  if (!one) return textReply(404, "现在没有这份文件。\n");
  return { status: 200, type: htmlType, body: sheet(one).text };
}
