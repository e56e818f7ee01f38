import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import * as banner from '../../stories/banner.stories.js';
import * as charter from '../../stories/charter.stories.js';
import * as gate from '../../stories/gate.stories.js';
import * as journey from '../../stories/journey.stories.js';
import * as languages from '../../stories/languages.stories.js';
import * as preferences from '../../stories/preferences.stories.js';
import * as table from '../../stories/table.stories.js';
import * as tokens from '../../stories/tokens.stories.js';
import { listenToConsole } from '../support/listen-to-console.js';
import type { StoriesFile } from './compose.js';
import { mount, storyNames } from './compose.js';

const files = [
  banner,
  charter,
  gate,
  journey,
  languages,
  preferences,
  table,
  tokens,
] as unknown as readonly StoriesFile[];

/** Only Chromium lets a test choose the colour scheme. */
const isChromium = navigator.userAgent.includes('Chrome/');

function everyStoryIsAccessible(): void {
  for (const file of files) {
    for (const name of storyNames(file)) {
      it(`${file.default.title}: ${name}`, async () => {
        const errors = listenToConsole('error');
        try {
          await expect(await mount(file, name)).to.be.accessible();
        } finally {
          errors.undo();
        }
        expect(errors.said, 'errors on the console').to.deep.equal([]);
      });
    }
  }
}

describe('B1: axe finds nothing, in every story', () => {
  // What Storybook’s page says: the scheme is the reader’s, and the canvas has its colour.
  before(() => {
    document.documentElement.lang = 'fr';
    document.documentElement.style.colorScheme = 'light dark';
    document.body.style.background = 'Canvas';
    document.body.style.color = 'CanvasText';
  });

  after(() => {
    document.documentElement.style.colorScheme = '';
    document.body.style.background = '';
    document.body.style.color = '';
  });

  describe('as it comes', everyStoryIsAccessible);

  if (isChromium) {
    describe('dark', () => {
      before(() => emulateMedia({ colorScheme: 'dark' }));
      after(() => emulateMedia({ colorScheme: 'light' }));
      everyStoryIsAccessible();
    });

    describe('on a screen of 320 pixels', () => {
      before(() => setViewport({ width: 320, height: 640 }));
      after(() => setViewport({ width: 800, height: 600 }));
      everyStoryIsAccessible();
    });
  }
});
