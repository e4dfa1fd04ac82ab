// Says of a file that a reader chooses whether it is one of those published here, and which. The file stays where it is.
import { findFile, likeliestFirst, type SearchedRegion } from "./verify/find-file.ts";
import { sha256Hex } from "./verify/sha256.ts";

const tool = document.querySelector<HTMLElement>(".verify-tool");
const input = tool?.querySelector<HTMLInputElement>("input[type=file]");
const result = tool?.querySelector<HTMLElement>(".verify-result");
const choice = tool?.querySelector<HTMLSelectElement>("select");

if (tool && input && result) {
  tool.hidden = false;
  const { root = "" } = tool.dataset;
  const all = [...tool.querySelectorAll<HTMLElement>("[data-region]")].map(
    ({ dataset, textContent }): SearchedRegion => ({ id: dataset.region ?? "", name: (textContent ?? "").trim() }),
  );
  // What was chosen last is what is answered.
  let turn = 0;
  const answer = async (): Promise<void> => {
    const file = input.files?.[0];
    turn += 1;
    const mine = turn;
    const say = (...parts: readonly (string | Node)[]): void => {
      if (mine === turn) result.replaceChildren(...parts.map(paragraph));
    };
    if (!file) return say();
    say("正在计算……");
    const chosen = all.filter(({ id }) => id === choice?.value);
    const regions = chosen.length > 0 ? chosen : likeliestFirst(all, file.name);
    try {
      const checksum = await sha256Hex(await file.arrayBuffer());
      const value = document.createElement("code");
      value.textContent = checksum;
      const known = await findFile(root, regions, checksum, ({ name }, number) =>
        say(`正在核对${name}的文件（${number}/${regions.length}）……`),
      );
      if (!known) {
        const where = chosen.length > 0 ? `${chosen[0]?.name ?? ""}现在发布的文件` : "这里现在发布的文件";
        return say(`“${file.name}”不是${where}。它的校验值是：`, value);
      }
      const [title, label, fileName, address] = known;
      const link = document.createElement("a");
      link.href = root + address;
      link.textContent = title;
      say(`相符：这就是这里发布的“${fileName}”（${label}）。`, link, "校验值：", value);
    } catch {
      say("没有算成：文件读不出来，或者校验值清单没有取到。请重新选择文件，或用下面的命令核验。");
    }
  };
  input.addEventListener("change", answer);
  choice?.addEventListener("change", answer);
}

function paragraph(content: string | Node): HTMLElement {
  const made = document.createElement("p");
  made.append(content);
  return made;
}
