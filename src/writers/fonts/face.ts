// A face: the characters it can draw, and a small TrueType font with just the ones asked for.

export interface Face {
  /** ASCII, unique in a build. */
  readonly id: string;
  /** The name people know it by: 思源宋体 Regular. */
  readonly name: string;
  /** What the face claims to have; the font cut from it may have less. */
  covers(codePoint: number): boolean;
  /** A TrueType font of these characters, as `steady-font.ts` leaves it. */
  cut(codePoints: readonly number[]): Promise<Uint8Array>;
}

/** The same face, offered for some characters only. */
export const only = (face: Face, offered: (codePoint: number) => boolean): Face => ({
  ...face,
  covers: (codePoint) => offered(codePoint) && face.covers(codePoint),
});
