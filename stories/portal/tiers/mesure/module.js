/** Stands for a module of a measurement company. */
globalThis.noter(import.meta.url ? 'module' : 'classique');
