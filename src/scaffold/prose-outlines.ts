// What stands below the fields in a new file with prose: the headings of the form, and here and there a word on what belongs below them.
import { annualSummary } from "../records/kinds/annual-summary.ts";
import { evaluation } from "../records/kinds/evaluation.ts";

/** The outline of 财预〔2020〕10号. */
const report = `{{!-- 统计数字不手写：台账算出的写 {{数 "口径名"}}，本条记录的栏目写 {{记 "栏目名"}}，引自别处的写 {{引 "数" "出处"}}。 --}}

## 一、基本情况

### （一）项目概况

{{!-- 立项背景、主要内容及实施情况、资金投入和使用情况。 --}}

### （二）项目绩效目标

{{!-- 总体目标和年度目标。 --}}

## 二、绩效评价工作开展情况

### （一）绩效评价目的、对象和范围

### （二）绩效评价原则、指标体系、方法和标准

{{!-- 填了“指标”以后，可以用 {{> 评价方法}} 写出通用的部分。 --}}

### （三）绩效评价工作过程

## 三、综合评价情况及评价结论

{{!-- 填了“得分”“等次”“指标”以后，可以用 {{> 评价结论}} 写出得分和分类得分表。 --}}

## 四、绩效评价指标分析

### （一）项目决策情况

### （二）项目过程情况

### （三）项目产出情况

### （四）项目效益情况

## 五、主要经验及做法、存在的问题及原因分析

### （一）主要经验及做法

### （二）存在的问题及原因分析

## 六、有关建议

## 七、其他需要说明的问题
`;

const summary = `{{!-- 台账登记好以后，也可以删去这个文件，运行 npm run liangji -- new 总结 地区名 年度，按台账写出初稿。 --}}

{{!-- 统计数字不手写，写 {{数 "口径名"}}，口径见 templates/figures。放在“有”里的话，有了这个数才会写出来。 --}}

## 一、总体情况

{{!-- 例如：完成绩效自评项目{{数 "绩效自评项目数"}}。{{#有 "抽评项目数"}}财政抽评项目{{数 "抽评项目数"}}，涉及资金{{数 "抽评资金"}}。{{/有}} --}}

## 二、主要做法

{{!-- 按事前评估、目标管理、运行监控、绩效评价、结果应用的次序写。 --}}

## 三、存在的问题

## 四、下一步打算
`;

const outlines: Readonly<Record<string, string>> = { [evaluation.name]: report, [annualSummary.name]: summary };

/** Empty for a kind that has no usual outline. */
export const outlineOf = (kind: string): string => outlines[kind] ?? "";
