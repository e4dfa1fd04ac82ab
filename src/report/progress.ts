// Progress for work a person waits for: one line that rewrites itself on a terminal, a line now and then elsewhere.
import { durationText } from "./duration-text.ts";

export interface Counted {
  readonly done: number;
  readonly total: number;
  readonly failed: number;
  /** What is counted, when not 份: 个. */
  readonly unit?: string;
}

export interface Progress {
  /** Says what is going on; how far it is when it can be counted. */
  step(what: string, counted?: Counted): void;
  /** Ends the line. */
  finish(): void;
}

export const silentProgress: Progress = { step: () => {}, finish: () => {} };

export interface Screen {
  /** Gets the characters. */
  write(text: string): void;
  /** Whether a line can be written over. */
  readonly terminal: boolean;
  /** Milliseconds since any moment. */
  clock(): number;
}

/** How often a line is written over, and how often a log gets a new one. */
const pause = { terminal: 100, log: 10_000 } as const;
const barLength = 20;

export function lineProgress({ write, terminal, clock }: Screen): Progress {
  let last = "";
  let [began, said] = [0, 0];
  return {
    step(what, counted) {
      const now = clock();
      if (what !== last) {
        [began, last] = [now, what];
        said = now;
        if (!terminal) write(`${what}\n`);
        else write(`\r\u001B[K${what}`);
        return;
      }
      if (!counted || now - said < (terminal ? pause.terminal : pause.log)) return;
      said = now;
      const line = `${what}${countedText(counted, now - began, terminal)}`;
      write(terminal ? `\r\u001B[K${line}` : `${line}\n`);
    },
    finish() {
      if (terminal && last !== "") write("\r\u001B[K");
      last = "";
    },
  };
}

/** ［████░░░░］1203/2220，每秒42份，还要约24秒，失败1份 */
function countedText({ done, total, failed, unit = "份" }: Counted, passed: number, withBar: boolean): string {
  const filled = Math.round((done / total) * barLength);
  const bar = withBar ? `［${"█".repeat(filled)}${"░".repeat(barLength - filled)}］` : "：";
  const perSecond = (done * 1000) / Math.max(1, passed);
  const rate = perSecond >= 10 ? perSecond.toFixed(0) : perSecond.toFixed(1);
  const left = perSecond === 0 ? "" : `，还要约${durationText((total - done) / perSecond)}`;
  return `${bar}${done}/${total}，每秒${rate}${unit}${left}${failed === 0 ? "" : `，失败${failed}${unit}`}`;
}
