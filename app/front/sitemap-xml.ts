import { escapeXml } from "../../web/atom.ts";

/** A page that search engines may show. */
export interface SitemapPage {
  readonly path: string;
  /** When it last became another, where that is known. */
  readonly changedAt: Date | undefined;
}

/** A file holds no more than that; of more there are several, and one that names them. sitemaps.org, “Sitemap index files”. */
export const MOST_IN_SITEMAP = 50_000;

export const SITEMAP_TYPE = "application/xml; charset=utf-8";

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const SCHEMA = "http://www.sitemaps.org/schemas/sitemap/0.9";

/**
 * The addresses of pages, as search engines read them. Pure.
 * @param url the site's, without a slash at the end
 */
export function sitemap(pages: readonly SitemapPage[], url: string): string {
  const lines = pages.map(({ path, changedAt }) => {
    const at = changedAt === undefined ? "" : `<lastmod>${changedAt.toISOString()}</lastmod>`;
    return `<url><loc>${escapeXml(url + path)}</loc>${at}</url>\n`;
  });
  return `${HEAD}<urlset xmlns="${SCHEMA}">\n${lines.join("")}</urlset>\n`;
}

/** Which files there are, by their paths. Pure. */
export function sitemapIndex(paths: readonly string[], url: string): string {
  const lines = paths.map((path) => `<sitemap><loc>${escapeXml(url + path)}</loc></sitemap>\n`);
  return `${HEAD}<sitemapindex xmlns="${SCHEMA}">\n${lines.join("")}</sitemapindex>\n`;
}
