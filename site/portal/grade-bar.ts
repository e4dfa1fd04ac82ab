// How the grades of one region divide a bar a hundred wide: whole and tenths only, and together the whole bar.

export interface BarPart {
  /** The place of the grade in its order. */
  readonly grade: number;
  readonly from: number;
  readonly width: number;
}

const whole = 1000;
const per = 10;

/** Grades nobody has take no room; a bar of nothing has no parts. */
export function barParts(counts: readonly number[]): readonly BarPart[] {
  const all = counts.reduce((sum, count) => sum + count, 0);
  let before = 0;
  let from = 0;
  return counts.flatMap((count, grade) => {
    before += count;
    const to = all === 0 ? 0 : Math.round((before * whole) / all);
    const part = { grade, from: from / per, width: (to - from) / per };
    from = to;
    return count === 0 ? [] : [part];
  });
}
