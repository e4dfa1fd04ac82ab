// What site/write-sitemap.mjs must know once all pages stand: the site's full address, and the pages it must not list.
import { emptiedPages } from "../corrections.ts";
import { inFull } from "../website.ts";

export const GET = () => new Response([inFull("") ?? "", "404.html", ...emptiedPages].join("\n"));
