import { exactMomentInWords } from "../../web/moments.ts";
import { ballotPath } from "../ballots/addresses.ts";
import { paperTitle } from "../ballots/door.ts";
import { electionPath } from "../elections/addresses.ts";
import { titleOfElection } from "../elections/door.ts";
import { importsPath } from "../imports/addresses.ts";
import { unfilled } from "../mail/door.ts";
import { hearingPath, proposalPath } from "../proposals/addresses.ts";
import { titleInLetter } from "../proposals/door.ts";
import { type Published, rootText } from "../record/door.ts";
import { requestPath } from "../requests/addresses.ts";
import { askedInWords } from "../requests/door.ts";
import type { Week } from "./facts.ts";
import { newsOf } from "./fresh.ts";
import { words } from "./words.ts";

interface Line {
  readonly says: string;
  readonly path: string;
}

interface Part {
  readonly title: string;
  readonly lines: readonly Line[];
}

/** The parts of a digest that have something in them. */
function partsOf(week: Week, now: Date): readonly Part[] {
  const {
    open,
    openLine,
    counting,
    elections,
    requests,
    requestLine,
    results,
    resultLine,
    outcomes,
    discussions,
    hearings,
    hearingLine,
    ideas,
    ideaLine,
    imports,
    importLine,
  } = words.digest;
  return [
    {
      title: open,
      lines: week.open.map(({ id, closesAt, ...ballot }) => ({
        says: openLine(paperTitle(ballot), exactMomentInWords(closesAt)),
        path: ballotPath(id),
      })),
    },
    {
      title: elections,
      lines: week.elections.map(({ id, terms }) => ({
        says: titleOfElection(id, terms.to),
        path: electionPath(id),
      })),
    },
    {
      title: requests,
      lines: week.requests.map((request) => ({
        says: requestLine(request.number, askedInWords(request)),
        path: requestPath(request.number),
      })),
    },
    {
      title: imports,
      lines: week.imports.map((one) => ({
        says: importLine(one.added, one.takenBack !== undefined),
        path: importsPath,
      })),
    },
    {
      title: counting,
      lines: week.counting.map((ballot) => ({
        says: paperTitle(ballot),
        path: ballotPath(ballot.id),
      })),
    },
    {
      title: results,
      lines: newsOf(week, now).results.map(({ id, outcome, result, ...ballot }) => ({
        says: resultLine(paperTitle(ballot), outcomes[outcome], result.voted),
        path: ballotPath(id),
      })),
    },
    {
      title: hearings,
      lines: week.hearings.map(({ endsAt, ...proposal }) => ({
        says: hearingLine(titleInLetter(proposal), endsAt && exactMomentInWords(endsAt)),
        path: hearingPath(proposal.id),
      })),
    },
    {
      title: discussions,
      lines: week.discussions.map((proposal) => ({
        says: titleInLetter(proposal),
        path: proposalPath(proposal.id),
      })),
    },
    {
      title: ideas,
      lines: week.ideas.map((idea) => ({
        says: ideaLine(titleInLetter(idea), idea.supportCount, idea.supportNeeded),
        path: proposalPath(idea.id),
      })),
    },
  ].filter(({ lines }) => lines.length > 0);
}

/** In thousands of mailboxes, a seal cannot be taken back. */
function sealOf({ size, root }: Published, url: string): string {
  return `${words.digest.seal(size, rootText(root))}\n${url}/record`;
}

/** The digest's text, with `{name}` for its reader; undefined in a week in which nothing goes on. */
export function composeDigest(
  week: Week,
  party: { readonly partyName: string; readonly url: string },
  now: Date,
  published?: Published,
): string | undefined {
  const parts = partsOf(week, now);
  if (parts.length === 0) return undefined;
  const { hello, all } = words.digest;
  const shown = parts.map(({ title, lines }) =>
    [title, ...lines.map(({ says, path }) => `- ${unfilled(says)}\n  ${party.url}${path}`)].join(
      "\n\n",
    ),
  );
  const seal = published === undefined ? [] : [sealOf(published, party.url)];
  return [hello(party.partyName), ...shown, `${all}\n${party.url}/`, ...seal].join("\n\n");
}
