import { withoutHash } from '../observe/watch-context.js';

/** Files, and links that do something. */
const noPage =
  /\.(?:7z|avi|bz2|csv|docx?|eps|exe|gif|gz|ico|ics|jpe?g|js|css|json|mp[34]|ods|odt|pdf|png|pptx?|rar|rss|svg|tar|tgz|webm|webp|xlsx?|xml|zip)$/i;
const doing =
  /(?:^|[/?&=._-])(?:log-?out|sign-?out|deconnexion|se-deconnecter|unsubscribe|desinscription|delete|supprimer)(?:$|[/?&=._-])/i;

/** The address by which a page of the site is known; undefined for what is none. */
function pageAddress(link: string, origins: ReadonlySet<string>): string | undefined {
  if (!URL.canParse(link)) return undefined;
  const url = new URL(link);
  if (!origins.has(url.origin) || noPage.test(url.pathname) || doing.test(url.pathname + url.search)) return undefined;
  return withoutHash(url.href);
}

/** What pages of one kind have in common: `/actualites/*` for news of every name. */
function shapeOf(address: string): string {
  const { pathname, searchParams } = new URL(address);
  const steps = pathname.split('/').filter(Boolean);
  const known = steps.map((step, i) => ((i === steps.length - 1 && i > 0) || /\d/.test(step) ? '*' : step));
  return `/${known.join('/')}?${[...searchParams.keys()].sort().join('&')}`;
}

/**
 * The pages that stand for a site: of each shape one, then of each a second …, in the order in which they were found; so the
 * same ones each time.
 */
export class PageChoice {
  readonly #origins: ReadonlySet<string>;
  readonly #most: number;
  readonly #waiting = new Map<string, string[]>();
  readonly #taken = new Map<string, number>();
  readonly #known = new Set<string>();
  #count = 0;

  /** `origins` are those of the site; more may come. */
  constructor(origins: ReadonlySet<string>, most: number) {
    this.#origins = origins;
    this.#most = most;
  }

  /** How many can still be taken. */
  get left(): number {
    const waiting = [...this.#waiting.values()].reduce((sum, each) => sum + each.length, 0);
    return Math.min(this.#most - this.#count, waiting);
  }

  add(links: readonly string[]): void {
    for (const link of links) {
      const address = pageAddress(link, this.#origins);
      if (!address || this.#known.has(address) || this.#known.size > 20_000) continue;
      this.#known.add(address);
      const shape = shapeOf(address);
      this.#waiting.set(shape, [...(this.#waiting.get(shape) ?? []), address]);
    }
  }

  /** The next page: one of the shape that was visited least. */
  take(): string | undefined {
    if (this.#count >= this.#most) return undefined;
    const times = (shape: string) => this.#taken.get(shape) ?? 0;
    const shapes = [...this.#waiting].filter(([, waiting]) => waiting.length).map(([shape]) => shape);
    const [first, ...others] = shapes;
    if (first === undefined) return undefined;
    const shape = others.reduce((least, each) => (times(each) < times(least) ? each : least), first);
    this.#taken.set(shape, times(shape) + 1);
    this.#count += 1;
    return this.#waiting.get(shape)!.shift();
  }
}

/** The addresses that a site map names, and the further site maps. */
export function readSiteMap(xml: string): { readonly pages: readonly string[]; readonly maps: readonly string[] } {
  const found = [...xml.matchAll(/<loc>\s*(?:<!\[CDATA\[)?\s*([^<\]]+?)\s*(?:\]\]>)?\s*<\/loc>/g)]
    .slice(0, 20_000)
    .map(([, address = '']) => unescapeXml(address));
  return /<sitemapindex[\s>]/.test(xml) ? { pages: [], maps: found } : { pages: found, maps: [] };
}

function unescapeXml(text: string): string {
  const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => named[name]!);
}
