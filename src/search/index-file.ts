// A part of the index as a script, which a page may load even from a disk: one call that hands over plain data.

export interface IndexFile {
  /** Below the site's root. */
  readonly path: string;
  readonly text: string;
}

/** `stamp`: the same in all files made together, so that old and new are never mixed. */
export const indexFile = (name: string, stamp: string, data: string): IndexFile => ({
  path: `search/${name}.js`,
  text: `liangjiSearch(${JSON.stringify(name)},${JSON.stringify(stamp)},${data});\n`,
});
