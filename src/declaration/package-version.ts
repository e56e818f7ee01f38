/** Of package.json: by it, messages and looks are known. */
export const packageVersion = '0.1.0';
