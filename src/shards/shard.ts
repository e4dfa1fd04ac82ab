// A region cut out of content/: nothing its documents and pages say depends on another region.

export interface Shard {
  /** As records name it. */
  readonly region: string;
  /** Its folders in content/ as the disk spells them: one, unless a system composed the same name in another way. */
  readonly folders: readonly string[];
  /** Of its files: the more there is to read, the longer it takes. */
  readonly bytes: number;
}
