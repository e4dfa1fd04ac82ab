// Ways to show what was found without giving it away.

/** The first and the last signs, and a fixed row of stars between: nothing tells how long it was. */
export const keepEnds =
  (first: number, last: number) =>
  (found: string): string => {
    const signs = [...found.replace(/[\s-]/g, "")];
    return `${signs.slice(0, first).join("")}****${signs.slice(signs.length - last).join("")}`;
  };

/** Marks and traces are no secret themselves. */
export const asItIs = (found: string): string => found.replace(/\s+/g, " ").slice(0, 20);
