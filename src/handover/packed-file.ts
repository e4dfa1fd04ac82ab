// One file of a package: where it stands, what it is, and how its bytes are had when their turn comes.

export const folders = { documents: "一_文件", data: "二_数据", annexes: "三_数据溯源附录" } as const;

export interface PackedFile {
  /** In the package, with forward slashes: 一_文件/01_工作总结/明川市….docx. */
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  /** What is said of it in the list. */
  readonly said: FileWords;
  /** Its path in the build, for what was taken from there. */
  readonly from?: string;
  /** For what was made for the package. */
  readonly content?: Uint8Array;
}

/** A line of the list. */
export interface FileWords {
  /** 文种, or 数据表. */
  readonly type: string;
  readonly title: string;
  readonly number?: string;
  readonly date?: string;
  readonly pages?: number;
  readonly signOff?: string;
}
