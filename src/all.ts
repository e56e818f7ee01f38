/** Registers every element. */
import './banner.js';
import './charter.js';
import './gate.js';
import './preferences.js';
import './table.js';
