import { atomFeed, type FeedEntry } from "../../../web/atom.ts";
import { ballotPath, decidePath, resultsFeedPath, sealedPath } from "../addresses.ts";
import { paperTitle } from "../both-languages.ts";
import type { RecentResult, UncountedBallot } from "../queries.ts";
import type { SealedBallot } from "../sealed/sealed-ballot.ts";
import { words } from "../words.ts";

export interface FeedHouse {
  readonly partyName: string;
  readonly url: string;
}

interface Past {
  readonly counting: readonly UncountedBallot[];
  readonly results: readonly RecentResult[];
  /** Sealed ballots with an outcome, the newest first. */
  readonly sealed: readonly SealedBallot[];
}

/**
 * Results as an Atom feed, and before them what is being counted: an entry that its result takes the place of. Its time
 * is the newest entry's, or `now` while there is none.
 */
export const resultsFeed = (
  { partyName, url }: FeedHouse,
  { counting, results, sealed }: Past,
  now: Date,
): string =>
  atomFeed({
    title: words.feed.title(partyName),
    author: partyName,
    url,
    path: resultsFeedPath,
    pagePath: decidePath,
    entries: [...counting.map(countingEntryOf), ...pastEntries(results, sealed)],
    now,
  });

const pastEntries = (
  results: readonly RecentResult[],
  sealed: readonly SealedBallot[],
): readonly FeedEntry[] =>
  [...results.map(entryOf), ...sealed.flatMap(sealedEntryOf)].toSorted(
    (one, other) => other.at.getTime() - one.at.getTime(),
  );

function sealedEntryOf({ id, outcome, countedAt, ...ballot }: SealedBallot): readonly FeedEntry[] {
  if (outcome === undefined || countedAt === undefined) return [];
  const entry = { path: sealedPath(id), at: countedAt };
  const title = paperTitle(ballot);
  if (outcome.kind === "void") {
    const summary = words.sealed.box.why[outcome.why];
    return [{ ...entry, title: words.feed.notHeld(title), summary }];
  }
  const says = outcome.kind === "ranked" ? "elected" : outcome.adopted ? "adopted" : "notAdopted";
  const summary = `${words.decide.votes(outcome.voted, outcome.roll)}.`;
  return [{ ...entry, title: words.feed[says](title), summary }];
}

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
