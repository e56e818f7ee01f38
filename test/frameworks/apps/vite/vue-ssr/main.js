import 'charte-cookies/banner.js';
import 'charte-cookies/gate.js';
import { createSSRApp } from 'vue';
import App from '../vue/App.vue';
import { whenToHydrate } from '../when-to-hydrate.js';

whenToHydrate(() => createSSRApp(App).mount('#app'));
