import { atomFeed, type FeedEntry } from "../../../web/atom.ts";
import { exactMomentInWords } from "../../../web/moments.ts";
import { electionPath, electionsFeedPath, electionsPath } from "../addresses.ts";
import type { Election } from "../election.ts";
import { titleOfElection } from "../title.ts";
import { words } from "../words.ts";
import { datesOf, newsOf } from "./dates.ts";

interface FeedHouse {
  readonly partyName: string;
  readonly url: string;
}

/** Elections and their dates as an Atom feed: an entry for each step that was taken. */
export const electionsFeed = (
  { partyName, url }: FeedHouse,
  elections: readonly Election[],
  now: Date,
): string =>
  atomFeed({
    title: words.feed.title(partyName),
    author: partyName,
    url,
    path: electionsFeedPath,
    pagePath: electionsPath,
    entries: elections
      .flatMap((election) => entriesOf(election, now))
      .toSorted((one, other) => other.at.getTime() - one.at.getTime()),
    now,
  });

function entriesOf(election: Election, now: Date): readonly FeedEntry[] {
  const { id, terms, ending } = election;
  const title = titleOfElection(id, terms.to);
  const timetable = datesOf(election)
    .map(({ kind, at }) => `${words.feed.dates[kind]}: ${exactMomentInWords(at)}`)
    .join("; ");
  return newsOf(election, now).map(({ kind, at }) => ({
    title:
      kind === "ended"
        ? words.feed.endedAs(title, words.endings[ending ?? "void"])
        : words.feed.news(words.feed.happened[kind], title),
    path: `${electionPath(id)}#${kind}`,
    at,
    summary: `${timetable}.`,
  }));
}
