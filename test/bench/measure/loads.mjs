/** What of all that was asked for is the candidate’s, and what it weighs; `inline` is what stands in the page itself. */
export function loads({ server, candidate }, page, paths, inline) {
  const own = paths.filter((path) => path !== page && path.startsWith(`/${candidate.id}/`));
  const sum = (kind) => own.reduce((total, path) => total + server.sizeOf(path).sizes[kind], inline[kind]);
  return {
    requests: own.length,
    raw: sum('raw'),
    gzip: sum('gzip'),
    brotli: sum('brotli'),
    code: code({ server, candidate }, own),
    declarations: own.filter((path) => path.endsWith(`/${candidate.declaration}`)).length,
  };
}

/** Scripts and styles alone, compressed, as they travel: neither settings nor declarations, of which each site has its own. */
export function code({ server, candidate }, paths) {
  const files = paths.filter((path) => path.startsWith(`/${candidate.id}/`)).map((path) => server.sizeOf(path));
  return files.filter(({ isCode }) => isCode).reduce((total, { sizes }) => total + sizes.brotli, 0);
}
