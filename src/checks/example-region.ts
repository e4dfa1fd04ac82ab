// The places the examples of checks happen in: 明川市, which is made up, and a real place that only shows what is public.

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
