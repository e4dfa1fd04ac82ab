// The search page: reads the query from the address, finds what holds it, and shows it; every view has an address of its own.
import { queryIn } from "./search/address.ts";
import { announce } from "./search/announce.ts";
import { OutOfDate } from "./search/load-part.ts";
import { openAsked } from "./search/open-asked.ts";
import { showAnswer } from "./search/show-answer.ts";

const query = queryIn(location.search);
const field = document.querySelector<HTMLInputElement>("#search-box");
const region = document.querySelector<HTMLSelectElement>("#search-region");
const status = document.getElementById("search-status");
const place = document.getElementById("search-answer");
const help = document.getElementById("search-help");

async function find(): Promise<string> {
  const search = await openAsked(query);
  const answer = await search(query);
  const shown = showAnswer(query, answer);
  if (place !== null && shown.length > 0) {
    place.append(...shown);
    place.hidden = false;
    if (help !== null) help.hidden = true;
  }
  return announce(query, answer);
}

async function run(): Promise<void> {
  if (field !== null) field.value = query.text;
  if (region !== null) region.value = query.chosen.region ?? "";
  if (status === null || query.text === "") return;
  document.title = `“${query.text}”的搜索结果 - ${document.title}`;
  status.textContent = "正在查找……";
  try {
    status.textContent = await find();
  } catch (cause) {
    status.textContent =
      cause instanceof OutOfDate
        ? "网站内容刚刚更新，请刷新本页再查。"
        : "搜索用的资料没有读到，请刷新本页再试，或从下面的站点地图查看。";
  }
}

void run();
