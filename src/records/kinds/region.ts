// 地区: a place whose finance bureau keeps these records, and how its documents present themselves.
import { optional, required } from "../field.ts";
import { defineKind } from "../record-kind.ts";
import { group, list } from "../types/composite.ts";
import { grade } from "../types/grades.ts";
import { light } from "../types/lights.ts";
import { money, percent, points } from "../types/numbers.ts";
import { addressName, choice, code, words, yesNo } from "../types/words.ts";
import { fundNatures } from "./project.ts";

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
    gradeScheme: optional(
      "等次标准",
      list(group("等次标准", { grade: required("等次", grade, "等次"), from: required("下限", points, "达到多少分") })),
      "与全国通行标准（90、80、60分）不同时填写",
    ),
    warningRule: optional(
      "预警规则",
      list(
        group("预警规则", {
          light: required("灯", light, "灯的颜色"),
          from: required("下限", percent, "完成进度与序时进度之比达到多少"),
        }),
      ),
      "绩效运行监控的亮灯标准，从高到低写",
    ),
    preEvaluationThresholds: optional(
      "事前评估门槛",
      list(
        group("事前评估门槛", {
          nature: optional("资金性质", choice("资金性质", fundNatures), "空着表示其余各类资金"),
          from: required("起点", money, "达到多少资金要做事前评估；全部要做的写0元"),
        }),
      ),
      "新增项目达到多少资金要做事前评估",
    ),
    samplingRate: optional("抽评比例", percent, "财政抽评项目占自评项目的最低比例"),
    website: optional(
      "网站",
      group("网站", {
        name: optional("名称", words, "网站名称"),
        domain: optional("域名", words, "网站域名"),
        siteCode: optional("标识码", code, "政府网站标识码"),
        icp: optional("ICP备案号", words, "ICP备案号"),
        police: optional("公安备案号", words, "公安机关联网备案号"),
        organizer: optional("主办单位", words, "主办单位"),
        phone: optional("联系电话", words, "联系电话"),
      }),
      "网站页脚的内容",
    ),
  },
  title: (data) => data.name,
  names: (data) => [data.name],
});
