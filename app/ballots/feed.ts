import type { RecentResult } from "./queries.ts";
import { words } from "./words.en.ts";

/** XML has no place for most control characters, not even escaped (XML 1.0 §2.2). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out.
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const escapeXml = (text: string): string =>
  text.replace(NOT_IN_XML, "").replace(/[&<>"']/g, (mark) => ESCAPES[mark] ?? mark);

export interface FeedHouse {
  readonly partyName: string;
  readonly url: string;
}

/** Results as an Atom feed. RFC 4287. Its time is the newest result's, or `now` while there is none. */
export function resultsFeed(
  { partyName, url }: FeedHouse,
  results: readonly RecentResult[],
  now: Date,
): string {
  const updated = (results[0]?.closedAt ?? now).toISOString();
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
  <title>${escapeXml(words.feed.title(partyName))}</title>
  <id>${escapeXml(`${url}/decide/results`)}</id>
  <link rel="self" type="application/atom+xml" href="${escapeXml(`${url}/decide/results.atom`)}"/>
  <link rel="alternate" type="text/html" href="${escapeXml(`${url}/decide`)}"/>
  <updated>${updated}</updated>
  <author><name>${escapeXml(partyName)}</name></author>
${results.map((result) => entryOf(url, result)).join("")}</feed>
`;
}

function entryOf(url: string, { id, title, outcome, closedAt, result }: RecentResult): string {
  const address = escapeXml(`${url}/decide/${id}`);
  const headline = outcome === "adopted" ? words.feed.adopted(title) : words.feed.notAdopted(title);
  return `  <entry>
    <title>${escapeXml(headline)}</title>
    <id>${address}</id>
    <link rel="alternate" type="text/html" href="${address}"/>
    <published>${closedAt.toISOString()}</published>
    <updated>${closedAt.toISOString()}</updated>
    <summary>${escapeXml(`${result.reason} ${words.decide.votes(result.voted, result.roll)}.`)}</summary>
  </entry>
`;
}
