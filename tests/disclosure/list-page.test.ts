// A record that stands in a long list is found on the page it stands on.
import { describe, expect, it } from "vitest";
import { walkSmall } from "../small-content.ts";
import { onlyYear, publish } from "./publish.ts";

describe("a list of more than 300 records", async () => {
  const task = (number: number): string =>
    `- {名称: 任务${number}${number % 2 === 0 ? ", 公开: {属性: 不予公开, 依据: 内部事务}" : ""}}`;
  const tasks = (count: number) => Array.from({ length: count }, (_, index) => task(index + 1)).join("\n");
  // Every second one is not public and must leave no gap.
  const walked = await walkSmall({ records: { "2023/改革任务.yaml": tasks(1203) } });
  const published = onlyYear(publish(walked)).records.filter(({ code }) => code === "reform-task");

  it("has the first 300 public ones on the first page, the next on the second, and so on", () => {
    expect(published.length).toBe(602);
    const pages = published.map(({ address }) => address.split("#")[0]?.split("/").at(-1));
    expect([pages[0], pages[299], pages[300], pages[599], pages[600], pages[601]]).toEqual([
      "reform-task.html",
      "reform-task.html",
      "reform-task-2.html",
      "reform-task-2.html",
      "reform-task-3.html",
      "reform-task-3.html",
    ]);
  });
});
