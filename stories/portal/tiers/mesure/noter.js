/** Stands for a script of a measurement company: says by which way it came. */
globalThis.noter(decodeURIComponent(new URL(document.currentScript.src).search.slice(1)));
