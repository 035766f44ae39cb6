import {
  changesBetween,
  fromParagraphs,
  merge,
  paragraphTexts,
  readParagraphs,
  type SourcedText,
  writeParagraphs,
} from "@breakthrough/amendments";
import type { ActContext } from "../../platform/act.ts";
import type { Tx } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import { inLanguage } from "../../platform/language.ts";
import { sourcesPath } from "./addresses.ts";
import type { AmendedText } from "./amendment.ts";
import { decideClose } from "./deciding/close.ts";
import { saveFates, takeOver } from "./deciding/resolving.ts";
import { settle } from "./deciding/settle.ts";
import { inWords } from "./in-words.ts";
import { findTextOf, listAll, listToVote, lockText } from "./queries.ts";
import { addText, changeText, setKeepers } from "./store.ts";
import { words } from "./words.ts";

type Context = Pick<ActContext, "now" | "house">;

export interface Opened {
  readonly path: string;
  readonly title: string;
  readonly body: string;
  readonly closesAt: Date;
  readonly insistNeeded: number;
  readonly isOfConstitution: boolean;
  /** Those who decide on amendments. */
  readonly keepers: readonly PersonId[];
}

async function lockTextOf(tx: Tx, path: string): Promise<AmendedText | undefined> {
  const found = await findTextOf(tx, path);
  return found && (await lockText(tx, found.id));
}

/** Amendments can be moved from now on. To a text that was drafted once more, what was moved before is carried over. */
export async function openAmending(tx: Tx, opened: Opened, context: Context): Promise<void> {
  const { path, title, body, closesAt, insistNeeded, isOfConstitution, keepers } = opened;
  const text = await lockTextOf(tx, path);
  if (text === undefined) {
    const sources = fromParagraphs(readParagraphs(body));
    const id = await addText(tx, {
      ...{ path, title, closesAt, sources, insistNeeded, isOfConstitution },
    });
    await setKeepers(tx, id, keepers);
    return;
  }
  await changeText(tx, text.id, { stage: "open", title, closesAt, insistNeeded });
  await setKeepers(tx, text.id, keepers);
  const next = rewritten(text.sources, readParagraphs(body));
  await takeOver(tx, text, next, { all: await listAll(tx, text.id) }, context);
}

/** What its authors changed is theirs; all other words keep their source. */
function rewritten(sources: SourcedText, next: readonly string[]): SourcedText {
  const changes = changesBetween(paragraphTexts(sources), next);
  const merged = merge(sources, [{ id: "authors", changes }]);
  return merged.kind === "merged" ? merged.text : fromParagraphs(next);
}

/** Nothing can be done with them for now: the item is held, withdrawn or drafted again. */
export async function shutAmending(tx: Tx, path: string): Promise<void> {
  const text = await lockTextOf(tx, path);
  if (text?.stage === "open") await changeText(tx, text.id, { stage: "shut" });
}

/** It goes on, with the time that it had left. */
export async function goOnAmending(
  tx: Tx,
  path: string,
  { closesAt, keepers }: { readonly closesAt: Date; readonly keepers: readonly PersonId[] },
): Promise<void> {
  const text = await lockTextOf(tx, path);
  if (text === undefined) return;
  await changeText(tx, text.id, { stage: "open", closesAt });
  await setKeepers(tx, text.id, keepers);
}

/** Their time is over: what its movers insist on goes to the vote, if enough support it. Every mover is told. */
export async function closeAmending(tx: Tx, path: string, context: Context): Promise<void> {
  const text = await lockTextOf(tx, path);
  if (text === undefined || text.stage === "closed" || text.stage === "settled") return;
  const all = await listAll(tx, text.id);
  await changeText(tx, text.id, { stage: "closed" });
  const fates = decideClose(all, text.insistNeeded).map(({ amendment, state }) => ({
    ...{ amendment, state },
    by: "clock" as const,
  }));
  await saveFates(tx, text, fates, context);
}

export interface OnBallot {
  /** `amendment-` and its id: by this the ballot names it. */
  readonly id: string;
  readonly label: string;
  readonly labelCy: string;
  readonly text: string;
  readonly isAmendment: true;
}

const BALLOT_ID = "amendment-";

/** What the ballot on the item asks before the whole text. */
export async function amendmentsOnBallot(tx: Tx, path: string): Promise<readonly OnBallot[]> {
  const text = await findTextOf(tx, path);
  if (text === undefined) return [];
  const voted = await listToVote(tx, text.id);
  return voted.map((amendment) => {
    const of = voted.find(({ id }) => id === amendment.of)?.number;
    const label = () => words.onBallot(amendment.number, amendment.changes, of);
    return {
      id: `${BALLOT_ID}${amendment.id}`,
      label: inLanguage("en", label),
      labelCy: inLanguage("cy", label),
      text: inWords(amendment.changes),
      isAmendment: true,
    };
  });
}

interface Vote {
  readonly id: string;
  readonly yes: number;
  readonly no: number;
  readonly qualifies: boolean;
}

export interface SettledText {
  readonly body: string;
  /** Where the source of every word is shown. */
  readonly sourcesPath: string;
}

/**
 * The ballot has closed: what won is put into the text, and every mover is told.
 * @param isAdopted false where the text itself was not adopted
 * @returns the whole text as adopted; undefined where nothing was ever amended
 */
export async function settleAmendments(
  tx: Tx,
  path: string,
  { votes, isAdopted }: { readonly votes: readonly Vote[]; readonly isAdopted: boolean },
  context: Context,
): Promise<SettledText | undefined> {
  const text = await lockTextOf(tx, path);
  if (text === undefined) return undefined;
  const voted = await listToVote(tx, text.id);
  const won = new Map(
    votes
      .filter(({ qualifies }) => qualifies)
      .map(({ id, yes, no }) => [Number(id.replace(BALLOT_ID, "")), yes - no]),
  );
  const settled = settle(text.sources, voted, won, isAdopted);
  await changeText(tx, text.id, { stage: "settled", sources: settled.text });
  const fates = settled.fates.map((fate) => ({ ...fate, by: "ballot" as const }));
  await saveFates(tx, text, fates, context);
  return {
    body: writeParagraphs(paragraphTexts(settled.text)),
    sourcesPath: sourcesPath(text.id),
  };
}
