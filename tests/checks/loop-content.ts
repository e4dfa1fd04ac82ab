// A small loop for tests of the life cycle: a region, two departments, projects, and whatever a test adds.

const place = "名称: 明川市\n网址名: mingchuan\n财政部门: 明川市财政局\n发布性质: 演示\n示例数据: 是\n";

export interface LoopContent {
  /** Lines of 地区.yaml after the first five. */
  readonly region?: string;
  /** One flow map a line, without its braces: 编号, 名称 and 主管部门 are there. */
  readonly projects?: readonly string[];
  /** Kind → flow maps without braces, in 2023. */
  readonly records?: Readonly<Record<string, readonly string[]>>;
  /** Path below content/明川市/ → text. */
  readonly files?: Readonly<Record<string, string>>;
}

/** Projects are p1, p2 … of 明川市民政局. */
export function loopContent({ region = "", projects = [""], records = {}, files = {} }: LoopContent) {
  const owned = projects.map(
    (more, index) => `编号: p${index + 1}, 名称: 项目${index + 1}, 主管部门: 明川市民政局${more && `, ${more}`}`,
  );
  return {
    "明川市/地区.yaml": `${place}${region}`,
    "明川市/部门.yaml":
      "- {名称: 明川市民政局, 简称: 民政局}\n- 名称: 明川市教育局\n- {名称: 明川市养老中心, 上级部门: 民政局}\n",
    "明川市/2023/项目.yaml": list(owned),
    ...Object.fromEntries(Object.entries(records).map(([kind, maps]) => [`明川市/2023/${kind}.yaml`, list(maps)])),
    ...Object.fromEntries(Object.entries(files).map(([path, text]) => [`明川市/${path}`, text])),
  };
}

export const list = (maps: readonly string[]): string => maps.map((map) => `- {${map}}\n`).join("");
