/** Why an audit could not look: `browser`, `playwright`, `page`, `login`, `declaration`, `address`. */
export type Obstacle = 'browser' | 'playwright' | 'page' | 'login' | 'declaration' | 'address';

/** Thrown where there is nothing that an audit could say: exit code 2 of the command. */
export class CannotLookError extends Error {
  override readonly name = 'CannotLookError';
  readonly obstacle: Obstacle;
  /** The browser, page or file. */
  readonly subject: string;
  readonly reason: string;

  constructor(obstacle: Obstacle, subject: string, reason: string) {
    super([`${obstacle}: ${subject}`, reason].filter(Boolean).join(': '));
    this.obstacle = obstacle;
    this.subject = subject;
    this.reason = reason;
  }
}
