// What bodies were called before the reform of 2018, and are called now.

export const formerNames: readonly { readonly former: string; readonly now: string }[] = [
  { former: "环保局", now: "生态环境局" },
  { former: "环境保护局", now: "生态环境局" },
  { former: "国土资源局", now: "自然资源局" },
  { former: "国土局", now: "自然资源局" },
  { former: "工商局", now: "市场监督管理局" },
  { former: "质监局", now: "市场监督管理局" },
  { former: "食药监局", now: "市场监督管理局" },
  { former: "安监局", now: "应急管理局" },
  { former: "卫计局", now: "卫生健康局" },
  { former: "卫计委", now: "卫生健康委员会" },
  { former: "农业局", now: "农业农村局" },
  { former: "文广新局", now: "文化广电旅游局" },
  { former: "国税局", now: "税务局" },
  { former: "地税局", now: "税务局" },
  { former: "物价局", now: "发展和改革部门" },
];

/** From this year on a text should use the new names. */
export const reformYear = 2019;
