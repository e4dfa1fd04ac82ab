// How long something takes, in the largest units that say it well; never less than it takes.
import { expect, it } from "vitest";
import { durationText } from "../../src/report/duration-text.ts";

it.each([
  [0, "0秒"],
  [23.2, "24秒"],
  [60, "1分"],
  [126, "2分6秒"],
  [3599.5, "1小时"],
  [5400, "1小时30分"],
  [10_962, "3小时3分"],
])("%d seconds: %s", (seconds, text) => expect(durationText(seconds)).toBe(text));
