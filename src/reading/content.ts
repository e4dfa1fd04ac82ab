// What content/ says of one record, as plain text, lists and “键: 值” pairs; whoever makes records for content/ makes this.

/** Text, a list, or “键: 值” pairs. */
export type Content = string | readonly Content[] | ContentMap;
export interface ContentMap {
  readonly [key: string]: Content;
}
