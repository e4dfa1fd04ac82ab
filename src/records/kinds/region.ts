// 地区: a place whose finance bureau keeps these records, and how its documents present themselves.
import { optional, required } from "../field.ts";
import { defineKind } from "../record-kind.ts";
import { standardFields } from "../standard-fields.ts";
import { group, list } from "../types/composite.ts";
import { date, year } from "../types/times.ts";
import { domainName, webAddress } from "../types/web.ts";
import { addressName, choice, code, words, yesNo } from "../types/words.ts";

/** The kinds a year's numbers are counted from. */
export const partlyRecordable = [
  "项目",
  "政策体系",
  "事前评估",
  "目标审核",
  "运行监控",
  "绩效自评",
  "绩效抽评",
  "绩效评价",
  "质量评优",
  "整改",
  "结果应用",
  "联动监督",
  "改革任务",
  "培训宣传",
  "专题报告",
  "公开事项",
] as const;

export const region = defineKind({
  name: "地区",
  code: "region",
  level: "region",
  note: "一个地区的基本情况和发布要求，每个地区一个文件",
  fields: {
    name: required("名称", words, "地区全称，出现在文件标题里"),
    address: required("网址名", addressName, "网站地址里用的英文名，定下后不要再改"),
    bureau: required("财政部门", words, "主管预算绩效工作的财政部门全称"),
    nature: required("发布性质", choice("发布性质", ["正式", "演示"]), "正式发布，还是演示"),
    sample: optional("示例数据", yesNo, "虚构的示例地区写“是”，全部页面和文件都会标明"),
    divisionCode: optional("行政区划代码", code, "六位行政区划代码"),
    level: optional("级别", choice("级别", ["省", "市", "市本级", "区县", "乡镇街道"]), "行政级别"),
    parent: optional("上级", words, "上级地区名称"),
    asOf: optional("台账日期", date, "台账记到哪一天；整改是否逾期、豁免是否到期，都以这一天判断"),
    reviewRequired: optional("公开审查", yesNo, "写“是”的，没有登记公开审查的记录不上公开网站"),
    signOffRequired: optional(
      "公开须签发",
      yesNo,
      "写“是”的，须签发的文件没有签发不上公开网站；正式发布的不写就是“是”，签发另有系统登记的写“否”",
    ),
    partlyRecorded: optional(
      "部分登记",
      list(
        group("部分登记", {
          year: required("年度", year, "哪个年度的台账"),
          kinds: required("类别", list(choice("类别", partlyRecordable)), "只登记了一部分的类别"),
        }),
      ),
      "台账没有登记全的类别；它们的个数和合计以汇总为准，不由台账计算",
    ),
    ...standardFields,
    website: optional(
      "网站",
      group("网站", {
        name: optional("名称", words, "网站名称"),
        domain: optional("域名", domainName, "网站域名，不写 https:// 和后面的路径"),
        siteCode: optional("标识码", code, "政府网站标识码"),
        icp: optional("ICP备案号", words, "ICP备案号"),
        police: optional("公安备案号", words, "公安机关联网备案号"),
        organizer: optional("主办单位", words, "主办单位"),
        undertaker: optional("承办单位", words, "承办单位"),
        phone: optional("联系电话", words, "联系电话"),
        errorReport: optional("找错网址", webAddress, "“我为政府网站找错”平台给本网站的网址"),
      }),
      "网站页脚的内容",
    ),
    office: optional(
      "公开机构",
      group("公开机构", {
        name: required("名称", words, "政府信息公开工作机构的名称"),
        address: optional("办公地址", words, "办公地址"),
        hours: optional("办公时间", words, "办公时间"),
        phone: optional("联系电话", words, "联系电话"),
        fax: optional("传真", words, "传真号码"),
        contact: optional("互联网联系方式", words, "电子邮箱或者网上受理的网址"),
      }),
      "政府信息公开指南里的机构和联系方式（政府信息公开条例第十二条）",
    ),
  },
  title: (data) => data.name,
  names: (data) => [data.name],
});
