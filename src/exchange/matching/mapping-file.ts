// The mapping of a region in its file beside the records: read before an import, written with what was answered or is still to be answered.
import { error, isError } from "../../base/diagnostic.ts";
import { diskReason } from "../../base/disk-reason.ts";
import { type Outcome, outcome } from "../../base/outcome.ts";
import type { World } from "../../base/world.ts";
import type { FileChange } from "../../editing/content-change.ts";
import { decodeText } from "../../reading/decode-text.ts";
import { emptyMapping, type Mapping, mappingFile } from "./mapping.ts";
import { mappingIn } from "./mapping-in.ts";
import type { Question } from "./question.ts";
import { questionsToMapping } from "./questions-to-mapping.ts";

/** Empty when there is no such file yet. */
export async function readMapping(world: World, content: string, region: string): Promise<Outcome<Mapping>> {
  const file = `${content}/${region}/${mappingFile}`;
  try {
    if (!(await world.exists(file))) return outcome(emptyMapping);
    return mappingIn(file, await world.readBytes(file));
  } catch (cause) {
    const found = error("exchange/unreadable-mapping", `导入对照打不开：${diskReason(cause)}`, {
      place: { file },
      hint: "请检查这个文件能不能打开；不再需要的可以删去",
    });
    return outcome(emptyMapping, [found]);
  }
}

/** The file with the mapping and a line 待确认 for each question; no change while a person has still to mend what is there. */
export async function writtenMapping(
  world: World,
  content: string,
  region: string,
  mapping: Mapping,
  questions: readonly Question[],
): Promise<readonly FileChange[]> {
  const { diagnostics } = await readMapping(world, content, region);
  if (diagnostics.some(isError)) return [];
  const path = `${region}/${mappingFile}`;
  const file = `${content}/${path}`;
  const before = (await world.exists(file)) ? await world.readBytes(file) : undefined;
  const text = before && decodeText(file, before).value;
  const after = new TextEncoder().encode(questionsToMapping(mapping, questions, text));
  return before && sameBytes(before, after) ? [] : [{ path, before, after }];
}

const sameBytes = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);
