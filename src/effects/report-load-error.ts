/** Tells of code that could not be loaded, unless the page is being left: then nothing loads any more, and nobody is there to read. */
export function reportLoadError(error: unknown): void {
  setTimeout(() => console.error(error), 1000);
}
