import 'charte-cookies/banner.js';
import 'charte-cookies/gate.js';
import { mount } from 'svelte';
import App from './App.svelte';

mount(App, { target: document.querySelector('#app') });
