import { exactMomentInWords } from "../../web/moments.ts";
import { ballotPath } from "../ballots/addresses.ts";
import { importsPath } from "../imports/addresses.ts";
import { proposalPath } from "../proposals/addresses.ts";
import { type Published, rootText } from "../record/door.ts";
import { requestPath } from "../requests/addresses.ts";
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
    requests,
    requestLine,
    results,
    resultLine,
    outcomes,
    discussions,
    ideas,
    ideaLine,
    imports,
    importLine,
  } = words.digest;
  return [
    {
      title: open,
      lines: week.open.map(({ id, title, closesAt }) => ({
        says: openLine(title, exactMomentInWords(closesAt)),
        path: ballotPath(id),
      })),
    },
    {
      title: requests,
      lines: week.requests.map(({ number, says }) => ({
        says: requestLine(number, says),
        path: requestPath(number),
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
      lines: week.counting.map(({ id, title }) => ({ says: title, path: ballotPath(id) })),
    },
    {
      title: results,
      lines: newsOf(week, now).results.map(({ id, title, outcome, result }) => ({
        says: resultLine(title, outcomes[outcome], result.voted),
        path: ballotPath(id),
      })),
    },
    {
      title: discussions,
      lines: week.discussions.map(({ id, title }) => ({ says: title, path: proposalPath(id) })),
    },
    {
      title: ideas,
      lines: week.ideas.map(({ id, title, supportCount, supportNeeded }) => ({
        says: ideaLine(title, supportCount, supportNeeded),
        path: proposalPath(id),
      })),
    },
  ].filter(({ lines }) => lines.length > 0);
}

/** In thousands of mailboxes, a seal cannot be taken back. */
function sealOf({ size, root }: Published, url: string): string {
  return `${words.digest.seal(size, rootText(root))}\n${url}/record`;
}

/** A title that says `{name}` must not be filled in with its reader's. */
const unfilled = (says: string): string => says.replaceAll("{name}", "{ name }");

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
