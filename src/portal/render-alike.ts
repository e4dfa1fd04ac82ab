// The portal's own pages with the regions whose pages look and work like them: those made by another version of the program are left out.
import { isError } from "../base/diagnostic.ts";
import { Findings, type Outcome, outcome } from "../base/outcome.ts";
import type { World } from "../base/world.ts";
import type { Staging } from "../outputs/write-outputs.ts";
import { looksDigest } from "./looks-digest.ts";
import { leftOut } from "./portal-finding.ts";
import type { PortalSettings } from "./portal-settings.ts";
import type { ReadShare } from "./read-shares.ts";
import { type OwnPart, renderPortal } from "./render-portal.ts";

export interface AlikePart {
  readonly own: OwnPart;
  readonly included: readonly ReadShare[];
}

/** Undefined when there is nothing to show. Made a second time only when a region has to be left out. */
export async function renderAlike(
  world: World,
  staging: Staging,
  settings: PortalSettings,
  shares: readonly ReadShare[],
): Promise<Outcome<AlikePart | undefined>> {
  const findings = new Findings();
  let included = shares;
  while (included.length > 0) {
    const { value: own, diagnostics } = await renderPortal(world, staging, settings, included);
    if (diagnostics.some(isError)) return outcome(undefined, [...findings.all, ...diagnostics]);
    const looks = looksDigest(own.files.map((file) => ({ ...file, path: file.path.slice("site/".length) })));
    const others = included.filter(({ program }) => program !== looks);
    if (others.length === 0) return outcome({ own, included }, [...findings.all, ...diagnostics]);
    findings.add(others.map(otherVersion));
    included = included.filter((share) => !others.includes(share));
  }
  return outcome(undefined, findings.all);
}

function otherVersion({ region: { name }, build }: ReadShare) {
  const why = "它的网页是另一个版本的程序生成的，样式和脚本与门户不同";
  return leftOut("other-version", `地区“${name}”没有汇总：${why}`, build);
}
