import { atomFeed, type FeedEntry } from "../../../web/atom.ts";
import { ballotPath, decidePath, resultsFeedPath } from "../addresses.ts";
import { paperTitle } from "../both-languages.ts";
import type { RecentResult, UncountedBallot } from "../queries.ts";
import { words } from "../words.ts";

export interface FeedHouse {
  readonly partyName: string;
  readonly url: string;
}

interface Past {
  readonly counting: readonly UncountedBallot[];
  readonly results: readonly RecentResult[];
}

/**
 * Results as an Atom feed, and before them what is being counted: an entry that its result takes the place of. Its time
 * is the newest entry's, or `now` while there is none.
 */
export const resultsFeed = (
  { partyName, url }: FeedHouse,
  { counting, results }: Past,
  now: Date,
): string =>
  atomFeed({
    title: words.feed.title(partyName),
    author: partyName,
    url,
    path: resultsFeedPath,
    pagePath: decidePath,
    entries: [...counting.map(countingEntryOf), ...results.map(entryOf)],
    now,
  });

const countingEntryOf = ({ id, closesAt, ...ballot }: UncountedBallot): FeedEntry => ({
  title: words.feed.counting(paperTitle(ballot)),
  path: ballotPath(id),
  at: closesAt,
  summary: words.counting.says,
});

const entryOf = ({ id, outcome, closedAt, result, ...ballot }: RecentResult): FeedEntry => ({
  title: words.feed[outcome === "adopted" ? "adopted" : "notAdopted"](paperTitle(ballot)),
  path: ballotPath(id),
  at: closedAt,
  summary: `${words.decide.votes(result.voted, result.roll)}.`,
});
