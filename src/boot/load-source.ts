/**
 * Loads a declaration's address: text, or a parsed page when the server says that it is HTML. XMLHttpRequest parses a
 * page by itself; every other way is a sink that Trusted Types forbid (CONFORMITY E1).
 */
export function loadSource(url: string): Promise<string | Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', url);
    request.onreadystatechange = () => {
      if (request.readyState !== XMLHttpRequest.HEADERS_RECEIVED) return;
      if (/html/.test(request.getResponseHeader('content-type') ?? '')) request.responseType = 'document';
    };
    request.onload = () => {
      if (request.status >= 200 && request.status < 300 && request.response)
        resolve(request.response as string | Document);
      else reject(new Error(`the server answered ${request.status}, expected JSON or a page.`));
    };
    request.onerror = () => reject(new Error('the address could not be loaded.'));
    request.send();
  });
}
