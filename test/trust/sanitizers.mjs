import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import sanitizeHtml from 'sanitize-html';

const { allowedAttributes, allowedTags } = sanitizeHtml.defaults;

/** Filters as they are published: DOMPurify as the script of a page, where it does its work. */
export const sanitizers = {
  purify: readFileSync(createRequire(import.meta.url).resolve('dompurify/dist/purify.min.js'), 'utf8'),
  sanitizeHtml: (markup) => sanitizeHtml(markup),
  /** As many set it up for what their editors write. */
  sanitizeHtmlWithData: (markup) =>
    sanitizeHtml(markup, {
      allowedTags: [...allowedTags, 'img'],
      allowedAttributes: { ...allowedAttributes, '*': ['data-*', 'class', 'id'] },
    }),
};
