/** Waits until an element is defined; false when it is not to be had. */
export type LoadElement = (tag: string) => Promise<boolean>;
