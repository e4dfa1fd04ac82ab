// What a number is, as far as the words around it say: money or a count, the code of something, an account.
import type { NumberRun } from "./number-runs.ts";

const unitAfter =
  /^\s*(?:\.\d|,\d{3}(?!\d)|[余多]?\s*(?:元|万|亿|千|百|人|户|个|件|次|株|吨|公里|平方|亩|米|千瓦|度|辆|套|家|条|份|分|[%％]))/;
const unitWord = /元|金额|资金|数量|预算|经费|支出|收入|拨款|补助|合计|总额|人次|人数|面积|价/;
const codeWord =
  /(?:编号|编码|代码|文号|项目号|序号|索引号?|合同号?|发票号?码?|订单号?|标识码?|流水号|批次号?|指标号|备案号?|凭证号?|单号|宗号|档号|条码|校验码)[^\d，。；]{0,6}$/;
const cardWord = /卡|账|帐|银行|信用社|card/i;

/** 15800000000元; a decimal; a cell below 金额（元）. `label` is what stands over or before the text. */
export const isAmount = ({ before, after }: NumberRun, label: string): boolean =>
  unitAfter.test(after) ||
  /[¥￥$]\s*$|\d[.．]$/.test(before) ||
  (unitWord.test(label) && after === "" && before === "");

/** 项目编号330100… */
export const isCode = ({ before }: NumberRun, label: string): boolean =>
  (codeWord.test(before) || (before === "" && codeWord.test(label))) && !speaksOfCard(before, label);

export const speaksOfCard = (before: string, label: string): boolean => cardWord.test(before) || cardWord.test(label);

/** 330100 2023 …: region and year lead the codes of projects. */
export const startsWithRegionAndYear = (digits: string): boolean =>
  /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1345])\d{4}20[0-4]\d/.test(digits);

/** Letters that run on into it make it part of a code, unless they name a telephone. */
export const isPartOfWord = ({ before, after }: NumberRun): boolean =>
  /^[A-Za-z0-9]/.test(after) ||
  (/[A-Za-z]$/.test(before) && !/(?:tel|phone|mobile|mob|cell|wx|vx|wechat|qq|card)$/i.test(before)) ||
  (/[A-Za-z][-_]?$/.test(before) && /[-_]$/.test(before));
