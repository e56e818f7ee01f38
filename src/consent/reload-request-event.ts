/**
 * Something that has run was withdrawn, and the page is about to start anew without it. Said on `document`; when it is
 * prevented, the page stays, and so does what ran.
 *
 * @event cookie-reload-request
 */
export class ReloadRequestEvent extends Event {
  static readonly type = 'cookie-reload-request';

  /** Ids of the categories and services whose scripts ran and are no longer granted. */
  readonly withdrawn: readonly string[];

  constructor(withdrawn: readonly string[]) {
    super(ReloadRequestEvent.type, { cancelable: true });
    this.withdrawn = withdrawn;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'cookie-reload-request': ReloadRequestEvent;
  }
}
