// A page of the site as the preview's own server sends it: without what Astro adds for those who work on its code.
import { type Reply, textReply } from "../server/reply.ts";
import type { Website } from "./website.ts";
import { siteRoot } from "./website-page.ts";

/** The pages bring their own policy; here it only says who may show them in a frame. */
const policy = "frame-ancestors 'self'";
const addedScript = '<script type="module" src="/@vite/client"></script>';

export async function siteReply(website: Website, pathname: string, search: string): Promise<Reply> {
  const page = await website.page(`/${pathname.slice(siteRoot.length)}${search}`);
  if (!page) return textReply(503, "网站预览还没有准备好。\n");
  if (!page.type.startsWith("text/html")) return { ...page, policy };
  return { ...page, policy, body: new TextDecoder().decode(page.body).replace(addedScript, "") };
}
