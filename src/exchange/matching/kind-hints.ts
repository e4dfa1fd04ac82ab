// Which kind the title of a table or the name of a sheet speaks of, in the words offices use for them.

/** The narrower words first. */
const hints: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ["质量评优", /质量评优|报告评优|优秀报告/],
  ["绩效抽评", /抽评|抽查复核|复评|再评价|抽查评价/],
  ["目标审核", /目标.{0,4}审核/],
  ["事前评估", /事前.{0,4}评估|新增项目.{0,4}评估/],
  ["目标框架", /目标.{0,4}框架/],
  ["指标库", /指标库|共性指标|指标体系/],
  ["运行监控", /监控|预警清单/],
  ["绩效自评", /自评/],
  ["整改", /整改|问题清单|问题台账/],
  ["结果应用", /结果.{0,2}(应用|运用)/],
  ["第三方机构", /第三方|中介机构|评价机构/],
  ["绩效评价", /重点.{0,4}评价|绩效评价|部门评价|评价项目/],
  ["政策体系", /政策体系/],
  ["联动监督", /联动|协同监督/],
  ["改革任务", /改革任务|任务清单|任务分解/],
  ["培训宣传", /培训|宣传|辅导/],
  ["专题报告", /专题报告/],
  ["公开审查", /公开审查/],
  ["公开事项", /公开.{0,4}(事项|清单|情况)/],
  ["制度文件", /制度.{0,4}(文件|清单|目录|建设)/],
  ["发文", /发文/],
  ["更正", /更正/],
  ["豁免", /豁免/],
  ["部门", /(部门|单位).{0,4}(名单|名录|清单|一览|信息)|^部门$|^单位$/],
  ["项目", /项目.{0,6}(台账|清单|库|名单|一览|目录)|绩效目标.{0,4}(表|申报|批复)|^项目$/],
  ["汇总", /^汇总$|汇总数|统计指标/],
];

/** In the order of the table above; a title may speak of several. */
export const kindsSpokenOf = (text: string): readonly string[] => {
  const plain = text.normalize("NFKC").replace(/\s/g, "");
  return hints.filter(([, pattern]) => pattern.test(plain)).map(([kind]) => kind);
};
