import 'charte-cookies/banner.js';
import 'charte-cookies/gate.js';
import { hydrate } from 'svelte';
import App from '../svelte/App.svelte';
import { whenToHydrate } from '../when-to-hydrate.js';

whenToHydrate(() => hydrate(App, { target: document.querySelector('#app') }));
