/**
 * Imported first by every browser test file (the runner's configuration sees to it): the runner's pages are used for one
 * file after another, and nobody’s test begins with what another stored.
 */
for (const pair of document.cookie.split('; ')) {
  const [name] = pair.split('=');
  for (const path of ['/', location.pathname, location.pathname.replace(/[^/]*$/, '')]) {
    document.cookie = `${name}=; Max-Age=0; Path=${path}`;
  }
}
localStorage.clear();
sessionStorage.clear();

export {};
