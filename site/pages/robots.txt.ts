// robots.txt: everything may be read by everyone; where the list of pages is, when there is one.
import { inFull } from "../website.ts";

export const GET = () => {
  const sitemap = inFull("sitemap.xml");
  return new Response(`User-agent: *\nAllow: /\n${sitemap === undefined ? "" : `Sitemap: ${sitemap}\n`}`);
};
