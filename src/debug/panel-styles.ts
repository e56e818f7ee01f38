/** In `em`, as a page may make `rem` anything. What decides whether it is seen outweighs a page's own rules for all its elements. */
export const panelStyles = `
:host {
  all: initial;
  display: block !important;
  position: fixed !important;
  inset-block: 0.75em auto !important;
  inset-inline: auto 0.75em !important;
  z-index: 2147483647 !important;
  inline-size: min(27em, 100vw - 1.5em) !important;
  color-scheme: light dark;
  --ground: #fff;
  --text: #1d2026;
  --muted: #565d69;
  --line: #d5d9e0;
  --soft: #f4f5f7;
  --error: #b3261e;
  --warning: #855000;
  --link: #0b57b5;
}
@media (prefers-color-scheme: dark) {
  :host {
    --ground: #1e2126;
    --text: #eceef2;
    --muted: #a9b0bc;
    --line: #40454e;
    --soft: #292d34;
    --error: #ff9d94;
    --warning: #f2bd5c;
    --link: #8fc1ff;
  }
}
@media print {
  :host { display: none !important; }
}
*, ::before { box-sizing: border-box; }
.panel {
  display: flex;
  flex-direction: column;
  max-block-size: max(12em, min(45vh, 36em));
  border: 1px solid var(--line);
  border-radius: 0.625em;
  overflow: hidden;
  background: var(--ground);
  color: var(--text);
  font: 0.875em/1.45 system-ui, sans-serif;
  box-shadow: 0 0.25em 1.25em rgb(0 0 0 / 0.2);
}
.head { display: flex; flex: none; }
.head:not(:last-child) { border-block-end: 1px solid var(--line); }
button {
  margin: 0;
  border: 0;
  padding: 0.25em 0.75em;
  min-block-size: 2.5em;
  font: inherit;
  color: inherit;
  background: transparent;
  cursor: pointer;
}
button:hover { background: var(--soft); }
:focus-visible { outline: 0.15em solid var(--link); outline-offset: -0.15em; }
.toggle { flex: 1; display: flex; align-items: center; gap: 0.625em; text-align: start; font-weight: 600; }
.toggle::before {
  content: '';
  flex: none;
  inline-size: 0.45em;
  block-size: 0.45em;
  border: solid currentColor;
  border-width: 0 0.125em 0.125em 0;
  transform: rotate(45deg) translate(-0.1em, -0.1em);
}
.toggle[aria-expanded='false']::before { transform: rotate(-45deg); }
.close { flex: none; inline-size: 2.75em; font-size: 1em; }
.body { overflow: auto; overscroll-behavior: contain; }
.body[hidden] { display: none; }
ol { margin: 0; padding: 0; list-style: none; }
li { padding: 0.75em 0.875em; }
li + li { border-block-start: 1px solid var(--line); }
.overview { padding: 0.75em 0.875em; border-block-start: 1px solid var(--line); background: var(--soft); }
p, dl, dd, pre { margin: 0; }
.severity { font-weight: 600; font-size: 0.8571em; }
.severity::before {
  content: '';
  display: inline-block;
  inline-size: 0.7em;
  block-size: 0.7em;
  margin-inline-end: 0.4em;
  border: 0.35em solid;
}
.error { color: var(--error); }
.error::before { border-radius: 50%; }
.warning { color: var(--warning); }
.warning::before { transform: rotate(45deg) scale(0.85); }
.what { margin-block: 0.125em 0.375em; font-weight: 600; overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 0.25em 0.75em; }
dt { color: var(--muted); }
dd { overflow-wrap: anywhere; white-space: pre-line; }
code, pre { font: 0.9286em/1.45 ui-monospace, monospace; }
.copy { margin-block-start: 0.5em; border: 1px solid var(--line); border-radius: 0.375em; overflow: hidden; }
pre { padding: 0.5em 0.625em; white-space: pre-wrap; overflow-wrap: anywhere; background: var(--soft); }
.act { display: flex; align-items: center; gap: 0.5em; border-block-start: 1px solid var(--line); }
.act button { font-weight: 600; color: var(--link); min-block-size: 2.25em; }
a { color: var(--link); }
@media (max-width: 30em) {
  dl { grid-template-columns: minmax(0, 1fr); gap: 0; }
  dd + dt { margin-block-start: 0.25em; }
}
@media (forced-colors: active) {
  .error, .warning, .act button { color: CanvasText; }
}
`;
