// 门户.yaml: what a portal says of itself, as those who run it write it.
import { type Diagnostic, error } from "../base/diagnostic.ts";
import { Findings, type Outcome, outcome } from "../base/outcome.ts";
import { readOrReason } from "../base/read-or-reason.ts";
import type { World } from "../base/world.ts";
import { decodeText } from "../reading/decode-text.ts";
import { parseYaml } from "../reading/yaml-with-places.ts";
import { type DataOf, type Fields, optional } from "../records/field.ts";
import { readFields } from "../records/read-fields.ts";
import { list } from "../records/types/composite.ts";
import { domainName, webAddress } from "../records/types/web.ts";
import { code, words } from "../records/types/words.ts";

export const settingFields = {
  name: optional("名称", words, "门户的名称，如某省预算绩效公开；不写为预算绩效公开"),
  organizer: optional("主办单位", words, "谁主办这个门户"),
  undertaker: optional("承办单位", words, "承办单位"),
  domain: optional("域名", domainName, "门户的域名，不写 https:// 和后面的路径"),
  siteCode: optional("标识码", code, "政府网站标识码"),
  icp: optional("ICP备案号", words, "ICP备案号"),
  police: optional("公安备案号", words, "公安机关联网备案号"),
  phone: optional("联系电话", words, "联系电话"),
  errorReport: optional("找错网址", webAddress, "“我为政府网站找错”平台给本网站的网址"),
  order: optional("地区次序", list(words), "地区的名称，按门户上的次序；没有写到的排在后面"),
} satisfies Fields;

export type PortalSettings = Partial<DataOf<typeof settingFields>>;

export const usualName = "预算绩效公开";

/** Empty when there is no file; undefined with findings when it cannot be used. */
export async function readSettings(
  world: World,
  file: string | undefined,
): Promise<Outcome<PortalSettings | undefined>> {
  if (file === undefined) return outcome({});
  const bytes = await readOrReason(world, file);
  if (typeof bytes === "string")
    return outcome(undefined, [
      unusable(file, `门户设置打不开：${bytes}`, "请看 --settings 后面的文件名和位置对不对；不需要时不写 --settings"),
    ]);
  const findings = new Findings();
  const text = findings.take(decodeText(file, bytes));
  const node = text === undefined ? undefined : findings.take(parseYaml(file, text));
  if (node === undefined) return findings.all.length > 0 ? outcome(undefined, findings.all) : outcome({});
  if (node.type !== "map") return outcome(undefined, [...findings.all, unusable(file, "门户设置应由“栏目: 内容”组成")]);
  return outcome(findings.take(readFields(settingFields, node, "门户设置")), findings.all);
}

const howToWrite = "请写“名称: 某省预算绩效公开”这样的栏目；不需要时不写 --settings";

const unusable = (file: string, message: string, hint = howToWrite): Diagnostic =>
  error("portal/settings", message, { place: { file }, hint });
