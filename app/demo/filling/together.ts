import { addDays } from "../../../platform/time/days.ts";
import {
  answerInvitation,
  askForNotes,
  declare,
  invite,
  saveText,
  writeNote,
} from "../../drafting/door.ts";
import { findProposal } from "../../proposals/door.ts";
import type { Story } from "../story.ts";
import type { Somebody } from "./people.ts";
import type { Scenes } from "./play.ts";
import type { Stage } from "./stage.ts";

/** Others write along, and those who know are asked: some come, and some do not. */
export async function* writeTogether(
  stage: Stage,
  { together }: Story,
  proposal: number,
  author: Somebody,
): Scenes {
  if (together === undefined) return;
  const id = String(proposal);
  const [writer, reluctant, expert] = stage.drawMembers(3, [author, ...stage.parts()]);
  if (writer === undefined || reluctant === undefined || expert === undefined) return;
  for (const person of [writer, reluctant]) {
    yield addDays(stage.now(), 0.05);
    await stage.perform(invite, { id, person: person.id }, author);
  }
  yield addDays(stage.now(), 0.1);
  await stage.perform(answerInvitation, { id, answer: "yes" }, writer);
  const { adds, asks, note } = together;
  const base = (await findProposal(stage.tx, proposal))?.body ?? "";
  await stage.perform(saveText, { id, base, text: `${base}\n\n${adds}` }, writer);
  yield addDays(stage.now(), 0.02);
  await stage.perform(answerInvitation, { id, answer: "no" }, reluctant);
  const declared = { field: note.field, ownWords: note.ownWords, shown: "yes" };
  await stage.perform(declare, declared, expert);
  for (const field of asks) await stage.perform(askForNotes, { id, field }, author);
  yield addDays(stage.now(), 0.1);
  await stage.perform(writeNote, { id, field: note.field, body: note.body }, expert);
}
