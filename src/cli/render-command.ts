import { renderCharter, renderTable } from '../render/render-declaration.js';
import type { Command } from './command.js';
import { UsageError, textSetting } from './command.js';
import { declaredIn, fileOf, readDeclarationFile } from './declaration-file.js';

const elements = { charter: renderCharter, table: renderTable };

/** `render cookies.json`: the charter or the tables as HTML. */
export const command: Command = {
  options: { element: { type: 'string' }, 'heading-level': { type: 'string' } },
  async run(asked, terminal) {
    const file = await readDeclarationFile(fileOf(asked, terminal), terminal);
    const element = textSetting(asked, 'element') ?? 'charter';
    if (!Object.hasOwn(elements, element)) throw new UsageError(terminal.words.noElement(element));
    const declaration = declaredIn(file, terminal);
    if (!declaration) return 1;
    const render = elements[element as keyof typeof elements];
    const options = {
      lang: textSetting(asked, 'lang') ?? 'fr',
      headingLevel: Number(textSetting(asked, 'heading-level') ?? 2),
    };
    try {
      terminal.write(await render(declaration, options));
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      throw new UsageError(terminal.words.noRender(error.message));
    }
    return 0;
  },
};
