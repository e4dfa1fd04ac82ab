// Text from elsewhere as content/ can hold it: no signs that cannot be seen, and a mark where a sign was lost on the way.
import { type Diagnostic, warning } from "../base/diagnostic.ts";
import { type Outcome, outcome } from "../base/outcome.ts";
import type { Place } from "../base/place.ts";
import type { Content, ContentMap } from "../reading/content.ts";
import { isList } from "../reading/content-node.ts";

/** Ways to end a line that programs use among themselves. */
const lineEnds = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/** What no reader of content/ accepts: it cannot be seen, or stands for no sign at all. */
const unseen = /[^\P{Cc}\t\n]|\p{Cf}|[\uFFFE\uFFFF]/gu;
/** What an earlier conversion left of a sign it did not know. */
const lost = /\uFFFD|\p{Cs}/gu;
/** 〓 stands in print for a sign that is missing. */
const standIn = "〓";

export function cleanContent(content: ContentMap, place: Place): Outcome<ContentMap> {
  const found: Diagnostic[] = [];
  const clean = (value: Content, key: string): Content => {
    if (typeof value !== "string") {
      return isList(value) ? value.map((item) => clean(item, key)) : cleanMap(value, key);
    }
    const text = value.replace(lineEnds, "\n").normalize("NFC");
    const seen = text.replace(unseen, "");
    const whole = seen.replace(lost, standIn);
    if (seen !== text) found.push(unseenSigns(key, place));
    if (whole !== seen) found.push(lostSigns(key, place));
    return whole;
  };
  const cleanMap = (map: ContentMap, within?: string): ContentMap =>
    Object.fromEntries(Object.entries(map).map(([key, value]) => [key.normalize("NFC"), clean(value, within ?? key)]));
  return outcome(cleanMap(content), found);
}

const unseenSigns = (key: string, place: Place): Diagnostic =>
  warning("editing/unseen-characters", `“${key}”里有看不见的控制字符，写入时去掉`, {
    place,
    hint: "多半是从网页或别的系统复制带来的，请核对这一处的文字是否完整",
  });

const lostSigns = (key: string, place: Place): Diagnostic =>
  warning("editing/garbled", `“${key}”里有乱码，原来的字已经丢失，写入时以“${standIn}”代替`, {
    place,
    hint: `请对照原件补上，再把“${standIn}”改掉`,
  });
