/** Finds words in the templates of elements that are shown, or read aloud, and are no message: no language changes them. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const spoken =
  'aria-label|aria-description|aria-placeholder|aria-roledescription|aria-valuetext|alt|title|placeholder|data-label';
const attribute = new RegExp(`\\s(?:${spoken})\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>"']+))`, 'g');

/** One line per fault in the modules of a folder. */
export function literalFaults(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      return literalsIn(text).map(([line, words]) => `${name}:${line}: “${words}” is shown, and is no message`);
    });
}

/** The words that templates in a source text show, each with its line. */
export function literalsIn(text) {
  const file = ts.createSourceFile('template.ts', text, ts.ScriptTarget.Latest, true);
  const found = [];
  const visit = (node) => {
    if (ts.isTaggedTemplateExpression(node) && /^(html|svg)$/.test(node.tag.getText(file))) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
      for (const words of wordsIn(markupOf(node.template))) found.push([line + 1, words]);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** The markup of a template, with nothing where it has expressions. */
function markupOf(template) {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return template.text;
  return [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)].join('\u0000');
}

function wordsIn(markup) {
  const plain = markup.replace(/<!--.*?-->|<style[^>]*>.*?<\/style>/gs, '');
  // An expression stands for no quote: inside a tag, quotes are those of the markup.
  const tags = /<\/?[a-zA-Z](?:[^>"']|"[^"]*"|'[^']*')*>/g;
  const attributes = (plain.match(tags) ?? []).flatMap((tag) =>
    [...tag.matchAll(attribute)].map((match) => match.slice(1).join('')),
  );
  const texts = plain.replace(tags, '\u0000').split('\u0000');
  return [...attributes, ...texts]
    .map((words) => words.replaceAll('\u0000', ' ').trim())
    .filter((words) => /\p{L}{2}/u.test(words));
}
