// 98分: exact points as they read in a sentence.
import type { Decimal } from "./decimal.ts";

export const pointsText = (points: Decimal): string => `${points.toFixed()}分`;
