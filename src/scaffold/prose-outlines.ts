// What stands below the fields in a new file with prose: the headings of the form, and for each a word on what belongs there.
import { annualSummary } from "../records/kinds/annual-summary.ts";
import { evaluation } from "../records/kinds/evaluation.ts";

const numbers = "统计数字不手写：台账算出的写 {{数 \"口径名\"}}，本条记录的栏目写 {{记 \"栏目名\"}}，引自别处的写 {{引 \"数\" \"出处\"}}";

/** The outline of 财预〔2020〕10号. */
const report = `## 一、基本情况

{{!-- ${hidden(numbers)} --}}

### （一）项目概况

{{!-- 立项背景、主要内容及实施情况、资金投入和使用情况 --}}

### （二）项目绩效目标

{{!-- 总体目标、阶段性目标 --}}

## 二、绩效评价工作开展情况

### （一）绩效评价目的、对象和范围

### （二）绩效评价原则、指标体系、方法和标准

### （三）绩效评价工作过程

## 三、综合评价情况及评价结论

## 四、绩效评价指标分析

### （一）项目决策情况

### （二）项目过程情况

### （三）项目产出情况

### （四）项目效益情况

## 五、主要经验及做法、存在的问题及原因分析

## 六、有关建议

## 七、其他需要说明的问题
`;
