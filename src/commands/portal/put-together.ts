// A portal put together and told of: by its own command, and after all regions of a province were built.
import { isError } from "../../base/diagnostic.ts";
import { portalDigest } from "../../batch/source-digests.ts";
import { buildPortal, type PortalEnd } from "../../portal/build-portal.ts";
import { readSettings } from "../../portal/portal-settings.ts";
import { findingsText } from "../../report/findings-text.ts";
import { lineProgress } from "../../report/progress.ts";
import { SourceLines } from "../../report/source-lines.ts";
import { counted } from "../../report/text-columns.ts";
import { visible } from "../../report/visible.ts";
import type { ExitCode, Surroundings } from "../command.ts";

export interface PortalWish {
  readonly from: readonly string[];
  readonly out: string;
  /** The file with what the portal says of itself. */
  readonly settings: string | undefined;
}

export async function putTogether(
  { from, out, settings: file }: PortalWish,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { world, print, tell, terminal, clock } = surroundings;
  const { value: settings, diagnostics } = await readSettings(world, file);
  if (settings === undefined) {
    print(await findingsText(diagnostics, new SourceLines(world)));
    return 1;
  }
  const progress = lineProgress({ write: tell, terminal, clock });
  const program = await portalDigest(world);
  const { value: end, diagnostics: found } = await buildPortal(world, {
    from,
    out,
    settings,
    settingsFile: file,
    program,
    progress,
  });
  const all = [...diagnostics, ...found];
  if (all.length > 0) print(`${await findingsText(all, new SourceLines(world))}\n`);
  for (const line of endLines(end, out)) print(visible(line));
  return all.some(isError) ? 1 : 0;
}

function endLines(end: PortalEnd, out: string): readonly string[] {
  const { published, unchanged, regions, kept, left, pages, comparisons } = end;
  if (!published) return [`门户没有生成；${out} 没有动。`];
  const without = left === 0 ? "" : `，有${left}处没有汇总进来（见上面）`;
  if (unchanged)
    return [
      `各地区的成果、设置和程序都没有变化，门户完好，没有重新生成：${counted(regions)}个地区、${counted(pages)}个网页${without}。`,
    ];
  return [
    `门户生成好了：${counted(regions)}个地区${without}，共${counted(pages)}个网页，${comparisons}项数字对照${kept > 0 ? `；${kept}个地区没有变化，原样保留` : ""}。`,
    `  ${out}/site/index.html  用浏览器打开即可查看；部署时复制整个 site 文件夹`,
    `  ${out}/manifest.json    每个文件的校验值，用 verify ${out} 核验`,
  ];
}
