// `npm run build` writes it: the type check neither needs it nor trusts it.
declare module '*/dist/custom-elements.json' {
  const manifest: unknown;
  export default manifest;
}
