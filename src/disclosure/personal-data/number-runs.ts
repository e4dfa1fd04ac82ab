// Where a number of a given form stands by itself, and what stands around it.
import type { JoinedText } from "./joined-numbers.ts";

export interface NumberRun {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  /** What its pieces were parted by, in order; empty for a number in one piece. */
  readonly seams: readonly string[];
  /** How long its pieces are. */
  readonly pieces: readonly number[];
  /** The text before and after it, at most so many signs of the same line. */
  readonly before: string;
  readonly after: string;
}

const around = 24;

/** `form` matches one number from its first sign on; each place is tried, so that a longer number hides none. */
export function* numberRuns(view: JoinedText, form: RegExp): Iterable<NumberRun> {
  const { text } = view;
  const sticky = new RegExp(form.source, "y");
  for (const start of startsIn(view)) {
    sticky.lastIndex = start;
    const [digits] = sticky.exec(text) ?? [];
    if (digits === undefined || !endsAt(view, start + digits.length)) continue;
    yield runAt(view, start, start + digits.length);
  }
}

/** Every pattern looks at the same places. */
const starts = new WeakMap<JoinedText, readonly number[]>();

function startsIn(view: JoinedText): readonly number[] {
  const known = starts.get(view);
  if (known) return known;
  const found: number[] = [];
  for (let at = 0; at < view.text.length; at++) if (startsAt(view, at)) found.push(at);
  starts.set(view, found);
  return found;
}

function runAt(view: JoinedText, start: number, end: number): NumberRun {
  const seams: string[] = [];
  const pieces: number[] = [];
  let last = start;
  for (let index = start + 1; index < end; index++) {
    const seam = view.seamBefore(index);
    if (seam === undefined) continue;
    seams.push(seam);
    pieces.push(index - last);
    last = index;
  }
  pieces.push(end - last);
  const before = view.text.slice(Math.max(0, start - around), start) + (view.seamBefore(start) ?? "");
  const after = (view.seamBefore(end) ?? "") + view.text.slice(end, end + around);
  return {
    start,
    end,
    digits: view.text.slice(start, end),
    seams,
    pieces,
    before: before.slice(before.lastIndexOf("\n") + 1),
    after: after.split("\n", 1)[0] ?? "",
  };
}

/** A blank or a hyphen before it may part two numbers; emphasis does not. */
const parts = (seam: string | undefined): boolean => seam !== undefined && /^[^*_`~\\[\]<]+$/.test(seam);

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const plus = 43;

function startsAt(view: JoinedText, at: number): boolean {
  const code = view.text.charCodeAt(at);
  if (!isDigit(code) && code !== plus) return false;
  return !isDigit(view.text.charCodeAt(at - 1)) || parts(view.seamBefore(at));
}

const endsAt = (view: JoinedText, at: number): boolean =>
  !isDigit(view.text.charCodeAt(at)) || parts(view.seamBefore(at));
