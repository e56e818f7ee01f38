import 'charte-cookies/banner.js';
import 'charte-cookies/gate.js';
import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { App } from '../react/App.jsx';
import { whenToHydrate } from '../when-to-hydrate.js';

whenToHydrate(() => hydrateRoot(document.querySelector('#app'), createElement(App)));
