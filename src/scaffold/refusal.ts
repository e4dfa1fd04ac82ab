// Why nothing can be made of what was asked for, in a sentence for the person at the keyboard that also says what to do.
export interface Refusal {
  readonly refusal: string;
}
