import { addDays } from "../../../platform/time/days.ts";
import {
  beginFounding,
  listBranches,
  listOfficers,
  listOpenFoundings,
  lookAgain,
  pledge,
  seatFoundersOf,
  tendBranches,
} from "../../branches/door.ts";
import { listLetters, sendDue, sendLetter, writeLetter } from "../../bulletins/door.ts";
import { keepExtract } from "../../places/door.ts";
import { branchOffices } from "../../rulebook/door.ts";
import { diceFor } from "../living/dice-for.ts";
import { LETTER, TREE } from "../party/branches.ts";
import { livesIn, type Somebody } from "./people.ts";
import type { Scenes } from "./play.ts";
import type { Stage } from "./stage.ts";

/** When the first of them is founded: enough people live there by then. */
export const FOUNDED_DAYS_AGO = 62;
const LETTER_DAYS_AGO = 5;
const LAST_LOOK_DAYS_AGO = 1;
/** Terms end one after the other, so that not all branches elect at once. */
const FIRST_TERM_ENDS_IN_DAYS = 100;
const DAYS_BETWEEN_TERMS = 6;
/** Each branch elects its convenor as soon as it is there: the clock finds that nobody holds the office. */
const ELECTED = "branch-convenor";

/** Sixteen branches and four regions, founded by so many members as the rulebook asks, each with its officers. */
export async function* gather(stage: Stage): Scenes {
  await keepExtract(stage.tx, stage.now());
  const seats = new Seats(stage);
  for (const { region, branches } of TREE) {
    if (region === undefined) continue;
    const towns = branches.map(({ name }) => name);
    await found(stage, { name: region, kind: "region", place: region, says: "" }, towns);
    await seats.fill(region, towns, branchOffices());
    yield addDays(stage.now(), 0.3);
  }
  for (const { branches } of TREE) {
    for (const { name, place, says } of branches) {
      await found(stage, { name, kind: "branch", place, says }, [name]);
      await seats.fill(
        name,
        [name],
        branchOffices().filter(({ id }) => id !== ELECTED),
      );
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

/** Those who founded a branch hold its offices at first; of those whom a visitor can be, one does where he lives. */
class Seats {
  private readonly stage: Stage;
  private readonly seated: Set<Somebody>;
  private branches = 0;

  constructor(stage: Stage) {
    this.stage = stage;
    this.seated = new Set(stage.everySitting());
  }

  /** At the moment of the founding, before the clock finds an office that nobody holds. */
  async fill(
    name: string,
    towns: readonly string[],
    offices: readonly { readonly id: string }[],
  ): Promise<void> {
    const { tx, house, present } = this.stage;
    const branchId = (await listBranches(tx)).find((branch) => branch.name === name)?.id;
    if (branchId === undefined) throw new Error(`${name} was not founded`);
    const endsAt = addDays(present, FIRST_TERM_ENDS_IN_DAYS + this.branches * DAYS_BETWEEN_TERMS);
    this.branches += 1;
    for (const { id: office } of offices) {
      const isTrevors = name === "Tottenham" && office === "branch-secretary";
      const here = livingIn(this.stage, towns, `${name}, ${office}`);
      const who = isTrevors ? this.stage.part("author") : here.find((one) => !this.seated.has(one));
      if (who === undefined) continue;
      this.seated.add(who);
      const holding = { branchId, office, personId: who.id, beginsAt: this.stage.now(), endsAt };
      await seatFoundersOf(tx, house, holding, this.stage.now());
    }
  }
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
