import type { Declaration } from './declaration.js';

/**
 * A declaration as it may be written: TypeScript takes words of an imported JSON file for any text, and every field of one row of a
 * list for one that the others have, empty. What is wrong in it is told when it is read.
 */
export type WrittenDeclaration = Written<Declaration>;

type Written<T> = T extends string
  ? string
  : T extends readonly (infer Item)[]
    ? readonly Written<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: Written<T[Key]> | (string extends keyof T ? undefined : never) }
      : T;
