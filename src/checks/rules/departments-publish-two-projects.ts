// Every department publishes the performance of at least two of its projects.
import { intervalOfSum } from "../../base/interval.ts";
import { byText } from "../../base/order.ts";
import { department } from "../../records/kinds/department.ts";
import { disclosureItem } from "../../records/kinds/disclosure-item.ts";
import { project } from "../../records/kinds/project.ts";
import { oncePerRecords } from "../../records/once-per-records.ts";
import { type LiangjiRecord, placeOf } from "../../records/record.ts";
import { asKind, type Scope } from "../../records/records.ts";
import { defineCheck } from "../check.ts";
import { withDepartment } from "../example-region.ts";
import { isWhole } from "../whole-ledger.ts";

const least = 2;

const exampleWith = (count: string) => ({
  ...withDepartment,
  "明川市/2023/项目.yaml": ["mz-01", "mz-02", "mz-03"]
    .map((code) => `- {编号: ${code}, 名称: 老年食堂运营补助${code}, 主管部门: 明川市民政局}\n`)
    .join(""),
  "明川市/2023/公开事项.yaml": `{事项: 市民政局2023年度绩效自评结果, 部门: 明川市民政局, 项目数: ${count}}\n`,
});

export const departmentsPublishTwoProjects = defineCheck({
  name: "departments-publish-two-projects",
  sentence: "每个部门至少公开两个项目的绩效信息",
  why: "各部门随预决算至少公开两个项目的绩效目标和自评结果。按部门登记了公开项目数的年度才比较；下属单位、只有一个项目的部门、没有写明项目数的公开事项，以及公开事项登记得不全的年度，不提醒。",
  severity: "warning",
  kind: department,
  examples: { good: exampleWith("2个"), bad: exampleWith("1个") },
  *examine(record, records) {
    if (record.data.parent !== undefined) return;
    for (const [year, { projects, items }] of [...(work(records).get(record) ?? [])].sort(byText(([key]) => key))) {
      const scope = { region: record.region, year };
      if (projects < least || !countedYears(records).has(shelf(scope))) continue;
      if (!isWhole(disclosureItem, scope, records) || areEnough(items)) continue;
      const [first] = items;
      yield {
        message: first
          ? `“${record.title}”${year}年度公开的项目不到${least}个`
          : `“${record.title}”${year}年度有${projects}个项目，没有登记公开事项`,
        place: first ? placeOf(first, ["projects"]) : record.place,
        hint: `每个部门至少公开${least}个项目的绩效信息；已经公开的，请登记公开事项和项目数`,
      };
    }
  },
});

type Item = LiangjiRecord<typeof disclosureItem.fields>;

/** Also when some item does not say how many, or counts something else than projects. */
function areEnough(items: readonly Item[]): boolean {
  if (items.length === 0) return false;
  const counts = items.flatMap(({ data }) => data.projects ?? []);
  const sum = intervalOfSum(counts, "个");
  return counts.length < items.length || !sum || sum.high.gte(least);
}

interface Year {
  projects: number;
  readonly items: Item[];
}

const shelf = ({ region, year }: Scope): string => `${region}\n${year ?? ""}`;

/** The years in which some department says how many projects it published. */
const countedYears = oncePerRecords((records) => {
  const counted = records.all.filter((record) => {
    const item = asKind(record, disclosureItem);
    return item?.data.department !== undefined && item.data.projects !== undefined;
  });
  return new Set(counted.map(shelf));
});

/** Each department's projects and 公开事项, year by year. */
const work = oncePerRecords((records) => {
  const found = new Map<object, Map<string, Year>>();
  for (const record of records.all) {
    const item = asKind(record, disclosureItem);
    const name = item?.data.department ?? asKind(record, project)?.data.department;
    const owner = name === undefined ? undefined : records.find(department.name, record, name);
    if (!owner || record.year === undefined) continue;
    const years = found.get(owner) ?? new Map<string, Year>();
    found.set(owner, years);
    const year = years.get(record.year) ?? { projects: 0, items: [] };
    years.set(record.year, year);
    if (item) year.items.push(item);
    else year.projects += 1;
  }
  return found;
});
