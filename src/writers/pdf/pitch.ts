// How close Chinese characters stand on the line.
import { grid, sizes } from "../style.ts";

/** In ems: 16 pt characters fill the line of 28 at 15.79 pt (clause 5.2.3); other sizes stand as they are. */
export const pitchOf = (size: number): number => (size === sizes.三号 ? grid.characterPitch / size : 1);

/** The width of so many characters, in points. */
export const characters = (count: number, size: number): number => count * size * pitchOf(size);
