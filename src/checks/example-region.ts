// The places the examples of checks happen in: 明川市, which is made up, with one department and one project, and a real place that only shows what is public.

export const mingchuan = `名称: 明川市
网址名: mingchuan
财政部门: 明川市财政局
发布性质: 演示
示例数据: 是
`;

export const huzhou = `名称: 湖州市本级
网址名: huzhou
财政部门: 湖州市财政局
发布性质: 演示
`;

/** 明川市 and the department that most examples are about. */
export const withDepartment = {
  "明川市/地区.yaml": mingchuan,
  "明川市/部门.yaml": "名称: 明川市民政局\n",
} as const;

/** The same, with a project of that department in 2023. */
export const withProject = {
  ...withDepartment,
  "明川市/2023/项目.yaml": "{编号: mz-01, 名称: 老年食堂运营补助, 主管部门: 明川市民政局}\n",
} as const;
