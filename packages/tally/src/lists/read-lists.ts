import type { Ballots } from "../ballots/ballots.ts";
import { readCells } from "../formats/csv-cells.ts";
import { isWholeNumber } from "../formats/lines.ts";
import { compareNames, lookOf } from "../formats/names.ts";
import { readJsonObject } from "../formats/read-json.ts";
import { isRefusal, type Refusal, refuse, refuseAt, worded } from "../refusal.ts";
import type { ListVotes } from "./lists.ts";

/**
 * Votes by list from JSON `{"Green": 278957}` or CSV lines `Green,278957`. Lists are numbered in the order of their
 * names, since the order of lines must not decide a lot.
 * @param bytes the file, unpacked
 * @returns what it holds; or a refusal with line, column and what was expected there
 */
export function readLists(bytes: Uint8Array): ListVotes | Refusal {
  const isJson = bytes.find((b) => b > 32 && b < 128) === "{".charCodeAt(0);
  const read = isJson ? readJsonLists(bytes) : readCsvLists(bytes);
  if (isRefusal(read)) return read;
  return { lists: read.lists.toSorted((a, b) => compareNames(a.name, b.name)) };
}

function readJsonLists(bytes: Uint8Array): ListVotes | Refusal {
  const object = readJsonObject(bytes);
  if (isRefusal(object)) return object;
  const lists: ListVotes["lists"][number][] = [];
  for (const [name, votes] of Object.entries(object)) {
    if (typeof votes !== "number" || !Number.isSafeInteger(votes) || votes < 0)
      return refuse(
        "tally.lists.votes-not-whole-in-file",
        worded`The votes of "${name}" must be a whole number from 0, not ${JSON.stringify(votes)}.`,
      );
    lists.push({ name, votes });
  }
  return { lists };
}

function readCsvLists(bytes: Uint8Array): ListVotes | Refusal {
  const rows = readCells(bytes);
  if (isRefusal(rows)) return rows;
  const lists: ListVotes["lists"][number][] = [];
  const lines = new Map<string, number>();
  for (const [i, [name, votes]] of rows.entries()) {
    if (name === undefined) continue;
    const first = lines.get(lookOf(name.text));
    if (first !== undefined)
      return refuseAt(
        "tally.lists.twice-in-file",
        name.line,
        name.column,
        worded`The list "${name.text}" stands here twice, first in line ${first}.`,
        "another name",
      );
    lines.set(lookOf(name.text), name.line);
    if (votes !== undefined && isWholeNumber(votes.text))
      lists.push({ name: name.text, votes: Number(votes.text) });
    else if (i > 0 || votes === undefined)
      return refuseAt(
        "tally.lists.line-without-votes",
        name.line,
        votes?.column ?? name.column,
        "This line gives no votes.",
        "a name, a comma and a whole number",
      );
  }
  return { lists };
}

/** Each candidate as a list, with the first preferences as votes. */
export function listsOf(ballots: Ballots): ListVotes {
  const votes = ballots.candidates.map(() => 0);
  for (let row = 0; row < ballots.rows; row++) {
    let at = ballots.offset[row] as number;
    const end = ballots.offset[row + 1] as number;
    while (at < end && ballots.candidates[ballots.prefs[at] as number]?.withdrawn) at++;
    if (at === end || ballots.tied?.[at + 1] === 1) continue;
    const first = ballots.prefs[at] as number;
    votes[first] = (votes[first] as number) + (ballots.weight[row] as number);
  }
  return {
    title: ballots.title,
    lists: ballots.candidates.map(({ name }, i) => ({ name, votes: votes[i] as number })),
  };
}
