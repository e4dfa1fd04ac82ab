// What a portal must say at the head of every page when any of its regions is a demonstration or made up.
import type { SharedRegion } from "./region-share.ts";

/** Empty when every region publishes in earnest. */
export function portalNotice(regions: readonly Pick<SharedRegion, "notice">[]): string {
  const notices = new Set(regions.map(({ notice }) => notice));
  const [only = ""] = notices;
  if (notices.size <= 1) return only;
  return "本门户汇集的内容中有示例数据或演示，不是正式发布，见各地区网页上的说明";
}
