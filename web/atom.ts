import { spoken, tagOf } from "@breakthrough/languages";

/** XML has no place for most control characters, not even escaped (XML 1.0, section 2.2). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out.
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

export const escapeXml = (text: string): string =>
  text.replace(NOT_IN_XML, "").replace(/[&<>"']/g, (mark) => ESCAPES[mark] ?? mark);

export interface FeedEntry {
  readonly title: string;
  /** The path of its page, which is also its lasting name. */
  readonly path: string;
  readonly at: Date;
  readonly summary: string;
  /** Where it became another since `at`. */
  readonly changedAt?: Date | undefined;
  /** Who wrote it, where that is not the feed's own author. */
  readonly author?: string;
}

export interface AtomFeed {
  readonly title: string;
  readonly author: string;
  /** The site's address without a slash at the end. */
  readonly url: string;
  /** The feed's own path, and that of the page it follows. */
  readonly path: string;
  readonly pagePath: string;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
  /** Said where there is no entry yet. */
  readonly now: Date;
}

export const ATOM_TYPE = "application/atom+xml; charset=utf-8";

/** An Atom feed as text. RFC 4287. */
export function atomFeed(feed: AtomFeed): string {
  const { title, author, url, path, pagePath, entries, now } = feed;
  const changes = entries.map(({ at, changedAt }) => (changedAt ?? at).getTime());
  const updated = new Date(entries.length === 0 ? now : Math.max(...changes)).toISOString();
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${tagOf(spoken())}">
  <title>${escapeXml(title)}</title>
  <id>${escapeXml(url + path)}</id>
  <link rel="self" type="application/atom+xml" href="${escapeXml(url + path)}"/>
  <link rel="alternate" type="text/html" href="${escapeXml(url + pagePath)}"/>
  <updated>${updated}</updated>
  <author><name>${escapeXml(author)}</name></author>
${entries.map((entry) => entryXml(entry, url)).join("")}</feed>
`;
}

function entryXml(entry: FeedEntry, url: string): string {
  const { title, path, at, summary, changedAt = at, author } = entry;
  const by = author === undefined ? "" : `\n    <author><name>${escapeXml(author)}</name></author>`;
  const address = escapeXml(url + path);
  return `  <entry>
    <title>${escapeXml(title)}</title>
    <id>${address}</id>
    <link rel="alternate" type="text/html" href="${address}"/>
    <published>${at.toISOString()}</published>
    <updated>${changedAt.toISOString()}</updated>${by}
    <summary>${escapeXml(summary)}</summary>
  </entry>
`;
}
