// The pages of the public site as they would be now: begun when somebody looks at one, and made anew after each save while somebody does.
import type { Diagnostic } from "../../base/diagnostic.ts";
import { OneAtATime } from "../one-at-a-time.ts";
import type { Picture } from "../picture.ts";
import { siteNow } from "./publication.ts";
import { type SitePage, SiteServer } from "./site-server.ts";

export interface WebsiteState {
  /** `held`: the gate keeps it back, and what is shown is older, or nothing. */
  readonly phase: "closed" | "updating" | "ready" | "held" | "failed";
  /** The walk whose content is shown; 0 while nothing is. */
  readonly shown: number;
  /** How long it took to bring it up to date, in milliseconds, without the walk. */
  readonly took: number;
  /** Why it is held. */
  readonly because: readonly Diagnostic[];
  /** What went wrong. */
  readonly failure?: string;
}

export class Website {
  readonly #server = new SiteServer();
  readonly #clock: () => number;
  readonly #picture: () => Picture | undefined;
  readonly #changed: () => void;
  readonly #updates: OneAtATime;
  #state: WebsiteState = { phase: "closed", shown: 0, took: 0, because: [] };

  /** `changed`: the state is another one now. */
  constructor(clock: () => number, picture: () => Picture | undefined, changed: () => void) {
    this.#clock = clock;
    this.#picture = picture;
    this.#changed = changed;
    const failed = (cause: unknown): void => this.#fail(cause);
    this.#updates = new OneAtATime({ pause: 0, longest: 0, work: () => this.#update(), failed });
  }

  get state(): WebsiteState {
    return this.#state;
  }

  /** Somebody looks at it, or content has changed while somebody does. */
  update(): void {
    const picture = this.#picture();
    if (!picture || picture.number === this.#state.shown) return;
    this.#become({ ...this.#state, phase: "updating" });
    this.#updates.ask();
  }

  page(path: string): Promise<SitePage | undefined> {
    return this.#server.page(path);
  }

  async close(): Promise<void> {
    this.#server.close();
    await this.#updates.close();
  }

  async #update(): Promise<void> {
    const picture = this.#picture();
    if (!picture || picture.number === this.#state.shown) return;
    const begin = this.#clock();
    const { street, number } = picture;
    if (street.heldBack.length > 0) return this.#become({ ...this.#state, phase: "held", because: street.heldBack });
    const site = siteNow(street);
    await this.#server.feed(site.lines);
    this.#become({ phase: "ready", shown: number, took: this.#clock() - begin, because: [] });
    // The last look at what is to be published takes as long as making it; whoever waits for the page need not wait for that.
    const because = site.refused();
    if (because.length > 0) this.#become({ ...this.#state, phase: "held", because });
  }

  #fail(cause: unknown): void {
    const failure = cause instanceof Error ? cause.message : String(cause);
    this.#become({ ...this.#state, phase: "failed", shown: 0, failure });
  }

  #become(state: WebsiteState): void {
    this.#state = state;
    this.#changed();
  }
}
