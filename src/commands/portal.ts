// liangji portal: the regions' finished builds put together into one site, without their records.
import type { Command } from "./command.ts";
import { folderName, folderOptions } from "./folders.ts";
import { misusedBy } from "./misused.ts";
import { putTogether } from "./portal/put-together.ts";
import { typedText } from "./typed-text.ts";

export const portal: Command = {
  name: "portal",
  summary: "把各地区生成好的成果汇成一个门户网站",
  description:
    "从各地区的成果里取公开的网页、文件和数据，逐个核对校验值后汇成一个网站，另做首页、数字对照、等次分布、清单和统一的搜索；不读任何台账。核对不上的地区不汇总，并说明原因。没有变化的地区原样保留。",
  options: {
    from: {
      type: "string",
      value: "文件夹",
      fallback: "out/regions",
      many: true,
      help: "一个地区的成果，或放着各地区成果的文件夹；可以写几次",
    },
    out: { ...folderOptions.out, fallback: "out/portal", help: "门户写到哪里" },
    settings: { type: "string", value: "文件", help: "门户设置（YAML）：名称、主办单位、域名、地区次序等；可以不写" },
  },
  examples: [
    "npm run liangji -- portal",
    "npm run liangji -- portal --from 市本级成果 --from 各县成果 --out 门户 --settings 门户.yaml",
  ],
  async run(options, surroundings) {
    const from = (typedText(options.from) ?? "out/regions").split("\n");
    for (const folder of from) {
      if (await surroundings.world.exists(folderName(folder))) continue;
      return misusedBy("portal", surroundings.tell)(`没有“${folder}”这个文件夹。`);
    }
    const settings = typedText(options.settings);
    return putTogether(
      { from: from.map(folderName), out: folderName(typedText(options.out) ?? "out/portal"), settings },
      surroundings,
    );
  },
};
