// Whatever happens to the files on a real disk (half-written, renamed, replaced by hundreds, linked in circles), the preview ends at what is there.
import { cp, mkdir, rename, rm, symlink, unlink, writeFile } from "node:fs/promises";
import { expect, it, vi } from "vitest";
import { compareDiagnostics } from "../../src/base/diagnostic.ts";
import { nodeWorld } from "../../src/base/node-world.ts";
import { walkStreet } from "../../src/pipeline.ts";
import { renderHtml } from "../../src/writers/html-writer.ts";
import { type Opened, openPreview } from "./opened.ts";

const home = "content/测试市";
const patience = { timeout: 20_000, interval: 50 };

/** Waits until the preview shows what a walk from nothing finds on the disk as it is now. */
async function settles({ preview, shop }: Opened): Promise<void> {
  const folders = { content: shop.path("content"), templates: shop.path("templates"), out: shop.path("dist") };
  const { value, diagnostics } = await walkStreet(nodeWorld, folders);
  const documents = value.years.flatMap((year) => year.documents.map(({ document }) => plain(document)));
  await vi.waitFor(() => {
    expect(preview.trouble).toBeUndefined();
    expect(preview.picture?.findings).toEqual([...diagnostics].sort(compareDiagnostics));
    const now = [...(preview.picture?.documents.values() ?? [])].filter(({ standing }) => standing === "current");
    expect(now.map(({ planned }) => plain(planned.document))).toEqual(documents);
  }, patience);
}

const plain = (document: Parameters<typeof renderHtml>[0]) => [
  document.id,
  renderHtml(document, { figureHref: () => undefined }).html,
];

it.each([{ poll: false }, { poll: true }])(
  "follows the disk through everything ($poll)",
  { timeout: 240_000 },
  async (how) => {
    const opened = await openPreview(how);
    const { shop } = opened;
    const at = (path: string) => shop.path(`${home}/${path}`);
    const summary = at("2023/工作总结.md");

    await writeFile(summary, "");
    await settles(opened);
    await writeFile(summary, "---\n标题: [没写完");
    await settles(opened);
    await writeFile(summary, Uint8Array.of(0xe6, 0xb5, 0xff, 0x00, 0x80));
    await settles(opened);
    await unlink(summary);
    await settles(opened);

    // As editors save: a file beside it, then renamed over it, with what they leave.
    await writeFile(`${summary}~`, "旧的");
    await writeFile(at("2023/.工作总结.md.swp"), "b0VIM");
    await writeFile(at("2023/4913"), "");
    await writeFile(at("2023/工作总结.md.tmp"), "---\n标题: 测试市工作总结\n来源: 测试\n---\n又写好了。\n");
    await rename(at("2023/工作总结.md.tmp"), summary);
    await settles(opened);
    expect(opened.preview.picture?.documents.has("testcity/2023/summary")).toBe(true);

    await rename(at("2023"), at("2022"));
    await settles(opened);
    await rename(at("2022"), at("2023"));
    await settles(opened);

    // A loop of links, and links to what lies elsewhere.
    await symlink("..", at("2023/绩效评价"));
    await symlink(shop.path("templates"), at("2023/制度文件"));
    await settles(opened);

    // A change of branch: hundreds of files come and go.
    for (let index = 0; index < 300; index++) await writeFile(at(`2023/专题报告-${index}.yaml`), `- 编号: ${index}\n`);
    await settles(opened);
    for (let index = 0; index < 300; index++) await unlink(at(`2023/专题报告-${index}.yaml`));
    await settles(opened);

    await writeFile(at("2023/汇总.yaml"), Buffer.alloc(16 * 1024 * 1024 + 1, "a"));
    await settles(opened);
    await unlink(at("2023/汇总.yaml"));

    // The whole folder goes, and comes back.
    await cp(shop.path("content"), shop.path("kept"), { recursive: true, verbatimSymlinks: true });
    await rm(shop.path("content"), { recursive: true });
    await settles(opened);
    await mkdir(shop.path("content"));
    await cp(shop.path("kept"), shop.path("content"), { recursive: true, verbatimSymlinks: true });
    await settles(opened);

    await shop.edit("templates/documents/反馈函.md.hbs", "等次为", "等次定为");
    await settles(opened);
    await rm(shop.path("templates/partials"), { recursive: true });
    await settles(opened);
  },
);
