import { addDays } from "../../../platform/time/days.ts";
import {
  beginFounding,
  listBranches,
  listOfficers,
  listOpenFoundings,
  lookAgain,
  pledge,
  tendBranches,
} from "../../branches/door.ts";
import { listLetters, sendDue, sendLetter, writeLetter } from "../../bulletins/door.ts";
import { keepExtract } from "../../places/door.ts";
import { diceFor } from "../living/dice-for.ts";
import { LETTER, TREE } from "../party/branches.ts";
import { livesIn, type Somebody } from "./people.ts";
import type { Scenes } from "./play.ts";
import type { Stage } from "./stage.ts";

/** When the first of them is founded: enough people live there by then. */
export const FOUNDED_DAYS_AGO = 62;
const LETTER_DAYS_AGO = 5;
const LAST_LOOK_DAYS_AGO = 1;

/** Sixteen branches and four regions, founded by so many members as the rulebook asks. The clock calls their elections. */
export async function* gather(stage: Stage): Scenes {
  await keepExtract(stage.tx, stage.now());
  for (const { region, branches } of TREE) {
    if (region === undefined) continue;
    const towns = branches.map(({ name }) => name);
    await found(stage, { name: region, kind: "region", place: region, says: "" }, towns);
    yield addDays(stage.now(), 0.3);
  }
  for (const { branches } of TREE) {
    for (const { name, place, says } of branches) {
      await found(stage, { name, kind: "branch", place, says }, [name]);
      yield addDays(stage.now(), 0.2);
    }
  }
  await tendBranches(stage.house);
  yield addDays(stage.present, -LETTER_DAYS_AGO);
  await write(stage);
  yield addDays(stage.present, -LAST_LOOK_DAYS_AGO);
  // Whoever came since belongs where their postcode leads.
  await lookAgain(stage.house);
}

interface Wanted {
  readonly name: string;
  readonly kind: string;
  readonly place: string;
  readonly says: string;
}

/** Those who live in one of these towns and whom no visitor can be, in an order that no other story changes. */
function livingIn(stage: Stage, towns: readonly string[], why: string): readonly Somebody[] {
  const here = stage.lasting().filter((who) => who.role === undefined && livesIn(who, towns));
  return diceFor("branches", why).shuffle(here);
}

async function found(stage: Stage, wanted: Wanted, towns: readonly string[]): Promise<void> {
  const [first, ...others] = livingIn(stage, towns, wanted.name);
  if (first === undefined) throw new Error(`nobody lives in ${wanted.name}`);
  await stage.perform(beginFounding, wanted, first);
  const open = await listOpenFoundings(stage.tx, stage.now());
  const founding = open.find(({ name }) => name === wanted.name);
  const pledging = others.slice(0, (founding?.needed ?? 0) - 1);
  for (const who of pledging) await stage.perform(pledge, { id: String(founding?.id) }, who);
  const stillOpen = await listOpenFoundings(stage.tx, stage.now());
  if (stillOpen.length > 0) throw new Error(`too few live in ${wanted.name} to found a branch`);
}

async function write(stage: Stage): Promise<void> {
  const branch = (await listBranches(stage.tx)).find(({ name }) => name === LETTER.branch);
  const [officer] = await listOfficers(
    stage.tx,
    branch === undefined ? [] : [branch.id],
    stage.now(),
  );
  const who = stage.people.find(({ id }) => id === officer?.personId);
  if (branch === undefined || who === undefined) throw new Error("no branch writes a letter");
  const id = String(branch.id);
  await stage.perform(writeLetter, { id, subject: LETTER.subject, body: LETTER.body }, who);
  const [letter] = await listLetters(stage.tx, branch.id);
  await stage.perform(sendLetter, { id, letter: String(letter?.id) }, who);
  await sendDue(stage.house);
}
