import 'charte-cookies/banner.js';
import 'charte-cookies/gate.js';
import { createApp } from 'vue';
import App from './App.vue';

createApp(App).mount('#app');
