/** Stands for a script that may come in a shadow root, where no script can ask which one it is. */
globalThis.noter('tardif');
