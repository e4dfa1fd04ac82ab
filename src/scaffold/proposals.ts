// What a new region's name already suggests: its level, its bureau, its address; proposals, for a person to accept or to change.
import type { KnownRegion } from "./look-around.ts";
import { soundOf } from "./place-name-sounds.ts";

/** A province has a 厅; 湖州市本级 is looked after by 湖州市财政局. */
export const bureauOf = (name: string): string =>
  /(?:省|自治区)$/.test(name) ? `${name}财政厅` : `${name.replace(/本级$/, "")}财政局`;

const levels: readonly (readonly [ending: RegExp, level: string])[] = [
  [/(?:省|自治区)$/, "省"],
  [/本级$/, "市本级"],
  [/(?:镇|乡|街道)$/, "乡镇街道"],
  [/(?:县|区|旗)$/, "区县"],
  [/(?:市|州|盟)$/, "市"],
];

/** Undefined when the name does not say. */
export const levelOf = (name: string): string | undefined => levels.find(([ending]) => ending.test(name))?.[1];

/** yunqi for 云栖县, shangyu for 绍兴市上虞区; undefined when a character is not known. */
export function addressOf(name: string, regions: readonly Pick<KnownRegion, "address">[]): string | undefined {
  const own = name.replace(/本级$/, "").replace(/^.+(?:[省市]|自治州)(?=..)/, "");
  const short = own.replace(/(?<=..)(?:自治区|地区|新区|街道|[省市县区州盟旗镇乡])$/, "");
  const sound = soundOf(short);
  if (sound === undefined) return undefined;
  const taken = new Set(regions.map(({ address }) => address));
  let proposal = sound;
  for (let count = 2; taken.has(proposal); count += 1) proposal = `${sound}-${count}`;
  return proposal;
}
