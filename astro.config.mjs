// How Astro builds the site: plain files whose links also work from a disk, nothing fetched, nothing sent.
import { fileURLToPath } from "node:url";
import { defineConfig } from "astro/config";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  srcDir: here("./site/"),
  publicDir: here("./site/public/"),
  outDir: here("./dist/site/"),
  output: "static",
  build: { format: "preserve" },
  prerenderConflictBehavior: "error",
  devToolbar: { enabled: false },
});
