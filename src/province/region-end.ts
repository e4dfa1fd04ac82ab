// How it went with one region of a province.
import type { KnownBuild } from "./known-build.ts";

export type RegionEnd = Finished | Failed | Stopped;

export interface Finished {
  readonly region: string;
  /** Made anew, or found as the last time had left it. */
  readonly how: "built" | "unchanged";
  readonly build: KnownBuild;
}

export interface Failed {
  readonly region: string;
  readonly how: "failed";
  readonly why: string;
  readonly hint: string;
  /** Whether an earlier build of it is still there. */
  readonly kept: boolean;
}

export interface Stopped {
  readonly region: string;
  /** Not begun, or not finished, because a person stopped it. */
  readonly how: "stopped";
}

export const isFinished = (end: RegionEnd): end is Finished => "build" in end;
