// What plain data must look like: checks that are put together from smaller ones.

export type Shape<Value> = (value: unknown) => value is Value;

export const isText: Shape<string> = (value) => typeof value === "string";
export const isNumber: Shape<number> = (value) => typeof value === "number";

export const isListOf =
  <Value>(item: Shape<Value>): Shape<readonly Value[]> =>
  (value): value is readonly Value[] =>
    Array.isArray(value) && value.every(item);

export const isMapOf =
  <Value>(item: Shape<Value>): Shape<Readonly<Record<string, Value>>> =>
  (value): value is Readonly<Record<string, Value>> =>
    isObject(value) && Object.values(value).every(item);

/** `may`: what may be left out. What else there is does not matter. */
export const isObjectOf =
  <Must extends object, May extends object = object>(
    must: { readonly [Key in keyof Must]: Shape<Must[Key]> },
    may: { readonly [Key in keyof May]?: Shape<May[Key]> } = {},
  ): Shape<Must & Partial<May>> =>
  (value): value is Must & Partial<May> =>
    isObject(value) &&
    Object.entries<Shape<unknown>>(must).every(([key, shape]) => shape(value[key])) &&
    Object.entries<Shape<unknown>>(may as Readonly<Record<string, Shape<unknown>>>).every(
      ([key, shape]) => value[key] === undefined || shape(value[key]),
    );

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
