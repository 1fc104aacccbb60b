declare const brand: unique symbol;

/** A value that only its own maker can make: `Brand<number, 'Scaled'>` is not any number. */
export type Brand<Value, Name extends string> = Value & { readonly [brand]: Name };
