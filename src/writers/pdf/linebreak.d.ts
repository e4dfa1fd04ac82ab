// The types of the package linebreak, as far as it is used here.
declare module "linebreak" {
  export interface Break {
    /** In UTF-16 units from the start. */
    readonly position: number;
    readonly required: boolean;
  }
  export default class LineBreaker {
    constructor(text: string);
    nextBreak(): Break | null;
  }
}
