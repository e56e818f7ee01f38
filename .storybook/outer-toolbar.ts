import { addons } from 'storybook/preview-api';
import { GLOBALS_UPDATED, SET_GLOBALS, UPDATE_GLOBALS } from 'storybook/internal/core-events';
import type { Toolbar } from './toolbars.js';
import { initialToolbar } from './toolbars.js';

interface SharedToolbar {
  current: Toolbar;
  readonly listeners: Set<(toolbar: Toolbar) => void>;
}

type PreviewWindow = Window & { storyToolbar?: SharedToolbar };

/**
 * Docs pages show some stories in frames, and Storybook tells those nothing of the toolbar: here they ask the page
 * around them. Returns what its toolbar says when this page is such a frame, else what a toolbar begins with.
 */
export function followOuterToolbar(): Toolbar {
  const outer = outerToolbar();
  const own: SharedToolbar = { current: outer?.current ?? initialToolbar, listeners: new Set() };
  (window as PreviewWindow).storyToolbar = own;

  const channel = addons.getChannel();
  const publish = ({ globals }: { globals: Toolbar }) => {
    own.current = pick(globals);
    for (const listener of own.listeners) listener(own.current);
  };
  channel.on(SET_GLOBALS, publish);
  channel.on(GLOBALS_UPDATED, publish);

  if (outer) {
    const follow = (toolbar: Toolbar) => {
      // A frame's own messages come back through the page around it.
      if (JSON.stringify(toolbar) !== JSON.stringify(own.current)) channel.emit(UPDATE_GLOBALS, { globals: toolbar });
    };
    outer.listeners.add(follow);
    addEventListener('pagehide', () => outer.listeners.delete(follow));
  }
  return own.current;
}

/** Globals hold what other tools of the toolbar say too. */
function pick(globals: Toolbar): Toolbar {
  const { language, direction, scheme, theme, consent } = { ...initialToolbar, ...globals };
  return { language, direction, scheme, theme, consent };
}

function outerToolbar(): SharedToolbar | undefined {
  try {
    return window.parent === window ? undefined : (window.parent as PreviewWindow).storyToolbar;
  } catch {
    // The page around is another site's.
    return undefined;
  }
}
