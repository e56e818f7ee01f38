/**
 * The code of a story as an author would write it in a page: without the sample page around an element, the stand-ins of
 * third parties, and values that are the default anyway.
 */
export function asAuthored(code: string): string {
  return code
    .replace(/\s*<article[^>]*>\s*<h1[\s\S]*?<\/h1>(?![\s\S]*<cookie-)[\s\S]*<\/article>/, '')
    .replace(/ srcdoc="[^"]*"/g, ' src="https://videos.example/embed/42"')
    .replace(/ style="[^"]*"/g, '')
    .replace(/ (heading-level="2"|placement="bottom")/g, '');
}
