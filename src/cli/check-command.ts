import { formatFindings } from '../conformity/format-findings.js';
import { validateConformity } from '../conformity/validate-conformity.js';
import type { Command } from './command.js';
import { fileOf, readDeclarationFile } from './declaration-file.js';

/** `check cookies.json`: what is to be mended in a declaration. */
export const command: Command = {
  options: {},
  async run(asked, terminal) {
    const { value } = await readDeclarationFile(fileOf(asked, terminal), terminal);
    const findings = validateConformity(value, { language: terminal.language });
    terminal.write(formatFindings(findings, terminal.language));
    return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
  },
};
