#!/usr/bin/env node
/** The command `charte-cookies`. It ends with 0 when all is well, with 1 when there is something to mend, with 2 when it was asked for wrongly. */
import { runCommand } from './cli/run-command.js';

const commands = {
  audit: () => import('./cli/audit-command.js'),
  add: () => import('./cli/add-command.js'),
  check: () => import('./cli/check-command.js'),
  init: () => import('./cli/init-command.js'),
  render: () => import('./cli/render-command.js'),
};

process.exitCode = await runCommand(commands, process.argv.slice(2));
