/** The charter and the tables as HTML, where pages are made: needs no DOM. Does nothing when imported. */
export type { RenderOptions } from './render/render-declaration.js';
export { renderCharter, renderTable } from './render/render-declaration.js';
export type { DeclarationFault } from './declaration/check/declaration-error.js';
export { DeclarationError } from './declaration/check/declaration-error.js';
