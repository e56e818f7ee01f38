/**
 * An ESLint rule: words in the templates of elements that are shown, or read aloud, are messages of the catalogue. Other
 * words no language changes.
 */
const spoken =
  'aria-label|aria-description|aria-placeholder|aria-roledescription|aria-valuetext|alt|title|placeholder|data-label';
const attribute = new RegExp(`\\s(?:${spoken})\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>"']+))`, 'g');
/** Stands for an expression. */
const gap = '\u0000';

export default {
  meta: {
    type: 'problem',
    docs: { description: 'require that words in templates come from the catalogue of messages' },
    messages: { unlisted: "“{{words}}” is shown, and is no message: use msg('…', { id, desc })" },
    schema: [],
  },
  create(context) {
    return {
      TaggedTemplateExpression({ tag, quasi }) {
        if (tag.type !== 'Identifier' || !/^(html|svg)$/.test(tag.name)) return;
        const markup = quasi.quasis.map(({ value }) => value.cooked).join(gap);
        for (const words of wordsIn(markup)) {
          const [first] = words.split(gap);
          const node = quasi.quasis.find(({ value }) => value.cooked.includes(first)) ?? quasi;
          context.report({ node, messageId: 'unlisted', data: { words: words.replaceAll(gap, ' ') } });
        }
      },
    };
  },
};

function wordsIn(markup) {
  const plain = markup.replace(/<!--.*?-->|<style[^>]*>.*?<\/style>/gs, '');
  // An expression stands for no quote: inside a tag, quotes are those of the markup.
  const tags = /<\/?[a-zA-Z](?:[^>"']|"[^"]*"|'[^']*')*>/g;
  const attributes = (plain.match(tags) ?? []).flatMap((tag) =>
    [...tag.matchAll(attribute)].map((match) => match.slice(1).join('')),
  );
  const texts = plain.replace(tags, gap).split(gap);
  return [...attributes, ...texts].map((words) => words.trim()).filter((words) => /\p{L}{2}/u.test(words));
}
