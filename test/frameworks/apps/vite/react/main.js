import 'charte-cookies/banner.js';
import 'charte-cookies/gate.js';
import { StrictMode, createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.jsx';

createRoot(document.querySelector('#app')).render(createElement(StrictMode, undefined, createElement(App)));
