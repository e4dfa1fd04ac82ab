// What a region's name suggests: its address by its sound, its level, its bureau; nothing where it is not known.
import { expect, it } from "vitest";
import { addressOf, bureauOf, levelOf } from "../../src/scaffold/proposals.ts";

it.each([
  ["云栖县", "yunqi", "区县", "云栖县财政局"],
  ["绍兴市上虞区", "shangyu", "区县", "绍兴市上虞区财政局"],
  ["浙江省杭州市西湖区", "xihu", "区县", "浙江省杭州市西湖区财政局"],
  ["湖州市本级", "huzhou", "市本级", "湖州市财政局"],
  ["河南省", "henan", "省", "河南省财政厅"],
  ["单县", "shanxian", "区县", "单县财政局"],
  ["厦门市", "xiamen", "市", "厦门市财政局"],
  ["蚌埠市", "bengbu", "市", "蚌埠市财政局"],
  ["番禺区", "panyu", "区县", "番禺区财政局"],
  ["涡阳县", "guoyang", "区县", "涡阳县财政局"],
  ["长兴县", "changxing", "区县", "长兴县财政局"],
  ["望江街道", "wangjiang", "乡镇街道", "望江街道财政局"],
  ["龘县", undefined, "区县", "龘县财政局"],
])("%s", (name, address, level, bureau) => {
  expect([addressOf(name, []), levelOf(name), bureauOf(name)]).toEqual([address, level, bureau]);
});

it("proposes no address that another region has", () => {
  const taken = (...addresses: readonly string[]) => addresses.map((address) => ({ address }));
  expect(addressOf("云栖县", taken("yunqi"))).toBe("yunqi-2");
  expect(addressOf("云栖县", taken("yunqi", "yunqi-2"))).toBe("yunqi-3");
});
