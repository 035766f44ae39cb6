import { atomFeed, type FeedEntry } from "../../web/atom.ts";
import type { RecentResult } from "./queries.ts";
import { words } from "./words.en.ts";

export interface FeedHouse {
  readonly partyName: string;
  readonly url: string;
}

/** Results as an Atom feed. Its time is the newest result's, or `now` while there is none. */
export const resultsFeed = (
  { partyName, url }: FeedHouse,
  results: readonly RecentResult[],
  now: Date,
): string =>
  atomFeed({
    title: words.feed.title(partyName),
    author: partyName,
    url,
    path: "/decide/results.atom",
    pagePath: "/decide",
    entries: results.map(entryOf),
    now,
  });

const entryOf = ({ id, title, outcome, closedAt, result }: RecentResult): FeedEntry => ({
  title: outcome === "adopted" ? words.feed.adopted(title) : words.feed.notAdopted(title),
  path: `/decide/${id}`,
  at: closedAt,
  summary: `${words.decide.votes(result.voted, result.roll)}.`,
});
