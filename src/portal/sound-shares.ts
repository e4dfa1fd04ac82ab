// The regions whose every file is what their builds made; those that stand in the portal already were looked at when they came in.
import type { Diagnostic } from "../base/diagnostic.ts";
import { type Outcome, outcome } from "../base/outcome.ts";
import { sideBySide } from "../base/side-by-side.ts";
import type { World } from "../base/world.ts";
import type { Progress } from "../report/progress.ts";
import type { ReadShare } from "./read-shares.ts";
import { verifyRegion } from "./verify-region.ts";

/** One waits for the disk while another is looked through. */
const atOnce = 2;

export async function soundShares(
  world: World,
  shares: readonly ReadShare[],
  standing: ReadonlySet<string>,
  progress: Progress,
): Promise<Outcome<readonly ReadShare[]>> {
  const wrong = new Map<ReadShare, readonly Diagnostic[]>();
  let done = 0;
  await sideBySide(shares, atOnce, async (share) => {
    const verified = standing.has(share.region.id) ? undefined : await verifyRegion(world, share);
    if (verified && "wrong" in verified) wrong.set(share, verified.wrong);
    progress.step("正在核对各地区的文件", { done: ++done, total: shares.length, failed: wrong.size });
  });
  return outcome(
    shares.filter((share) => !wrong.has(share)),
    shares.flatMap((share) => wrong.get(share) ?? []),
  );
}
