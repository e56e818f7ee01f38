'use client';

import 'charte-cookies/banner.js';
import 'charte-cookies/gate.js';
// Beside this file when it is built: Next compiles nothing from elsewhere.
import { App } from './App.jsx';

export const Films = App;
