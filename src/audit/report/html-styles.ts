/** How the report looks: by the reader’s own colours and fonts, and on paper. */
export const htmlStyles = `
:root { color-scheme: light dark; --line: color-mix(in srgb, currentColor 30%, transparent); }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 75rem; padding: 1rem; }
h1, h2, h3 { line-height: 1.2; margin: 1.5em 0 .5em; }
dl { display: grid; gap: .25rem 1rem; grid-template-columns: max-content 1fr; margin: 0; }
dt { font-weight: 600; }
dd { margin: 0; overflow-wrap: anywhere; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
caption { font-weight: 600; padding: .5rem 0; text-align: start; }
th, td { border: 1px solid var(--line); padding: .35rem .5rem; text-align: start; vertical-align: top; }
td { overflow-wrap: anywhere; }
article { border: 1px solid var(--line); border-inline-start: .4rem solid; break-inside: avoid; margin: 1rem 0; padding: .25rem 1rem 1rem; }
article h3 { margin-top: .75rem; }
code { font-family: ui-monospace, monospace; overflow-wrap: anywhere; }
img { border: 1px solid var(--line); height: auto; max-width: 100%; }
ul { padding-inline-start: 1.25rem; }
li { overflow-wrap: anywhere; }
@media print { body { font-size: 10pt; max-width: none; } .scroll { overflow: visible; } }
`;
