import type { ExpectationKey } from './expectations.js';

/**
 * The part of JSON Schema that declarations are checked by. `title` names the TypeScript type; `expected` is the key of what
 * ends the sentence “expected …”. An option of `anyOf` that has a title is the one that objects are checked by.
 */
export interface Schema {
  readonly title?: string;
  readonly expected?: ExpectationKey;
  readonly type?: 'object' | 'array' | 'string' | 'boolean' | 'integer';
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | false;
  readonly minProperties?: number;
  readonly items?: Schema;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly enum?: readonly string[];
  readonly const?: boolean;
  readonly anyOf?: readonly Schema[];
}
