// Where the characters of a line of exact height stand in it: what clause 7 measures from the edge of a character is set by this.

/** Word and LibreOffice put the baseline at four fifths of an exact line, whatever the size of the characters. */
const baseline = 0.8;
/** How far a Chinese character reaches from the baseline, in em. */
const reach = { up: 0.86, down: 0.12 } as const;

interface Line {
  /** Both in points. */
  readonly size: number;
  readonly line: number;
}

/** From the upper edge of the line to that of its characters, in points. */
export const inkAbove = ({ size, line }: Line): number => baseline * line - reach.up * size;

/** From the lower edge of the characters to that of the line, in points. */
export const inkBelow = ({ size, line }: Line): number => (1 - baseline) * line - reach.down * size;
