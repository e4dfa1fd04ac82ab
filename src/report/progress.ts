// Progress for work a person waits for: one line that rewrites itself on a terminal, plain lines elsewhere.

export interface Progress {
  /** Says what is going on; `done` of `total` when it can be counted. */
  step(what: string, done?: number, total?: number): void;
  /** Ends the line. */
  finish(): void;
}

export const silentProgress: Progress = { step: () => {}, finish: () => {} };

/** `write` gets the characters; on a terminal the line is rewritten, else only a change of step is said. */
export function lineProgress(write: (text: string) => void, terminal: boolean): Progress {
  let last = "";
  return {
    step(what, done, total) {
      if (terminal) write(`\r\u001B[K${what}${total === undefined ? "" : `（${done}/${total}）`}`);
      else if (what !== last) write(`${what}\n`);
      last = what;
    },
    finish() {
      if (terminal && last !== "") write("\r\u001B[K");
      last = "";
    },
  };
}
