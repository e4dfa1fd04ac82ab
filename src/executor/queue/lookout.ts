// Looks every second whether a build's tasks can go on, says so when not, and ends the build when that lasts too long.
import { setTimeout as pause } from "node:timers/promises";
import { StoreTrouble } from "../store/store-trouble.ts";
import { Standstill } from "./standstill.ts";

export interface LookoutOptions {
  /** Gives why nothing can go on, if so. It may take as long as Redis is gone. */
  look(): Promise<string | undefined>;
  giveUp(code: string, message: string): void;
  say(text: string): void;
  clock(): number;
  /** The address of Redis, for people. */
  readonly shown: string;
}

/** Milliseconds. */
const looksEvery = 1_000;
const slow = 4_000;

export class Lookout {
  readonly #options: LookoutOptions;
  readonly #standstill: Standstill;
  #looking: Promise<string | undefined> | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(options: LookoutOptions) {
    this.#options = options;
    this.#standstill = new Standstill(options.clock, options.say);
    this.#lookIn(0);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #lookIn(milliseconds: number): void {
    this.#timer = setTimeout(async () => {
      const { look, giveUp, shown } = this.#options;
      this.#looking ??= look().finally(() => {
        this.#looking = undefined;
      });
      // A question to a Redis that goes away is answered when it is back.
      const silence = pause(slow, `Redis（${shown}）没有应答，正在等它`, { ref: false });
      const standing = await Promise.race([this.#looking, silence]).catch(troubleIn);
      if (this.#timer === undefined) return;
      if (standing instanceof StoreTrouble) giveUp("executor/store", standing.message);
      else if (this.#standstill.isTooLong(standing)) giveUp("executor/standstill", `等得太久：${standing}`);
      else this.#lookIn(looksEvery);
    }, milliseconds);
  }
}

/** A store that is gone ends the build; what else went wrong in asking is asked again. */
const troubleIn = (cause: unknown): StoreTrouble | undefined => (cause instanceof StoreTrouble ? cause : undefined);
