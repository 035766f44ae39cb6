export const brandCssPath = "/brand.css";
export const markPath = "/mark.svg";
export const softwarePath = "/software";
/** Where the switch of languages is sent. */
export const languagePath = "/language";
/** What search engines may read, and which pages there are. */
export const robotsPath = "/robots.txt";
export const sitemapPath = "/sitemap.xml";
/** One of several, where a single file would be too long. */
export const sitemapPartPath = (part: number): string => `/sitemap/${part}.xml`;
