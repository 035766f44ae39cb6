import { type Act, type AnyAct, type InputSchema, perform } from "../../../platform/act.ts";
import type { Person } from "../../../platform/actor.ts";
import type { Tx } from "../../../platform/database/database.ts";
import { unlessRefused } from "../../../platform/database/savepoint.ts";
import type { House } from "../../../platform/house.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { isRefusal } from "../../../platform/refusal.ts";
import { addDays, dayOf } from "../../../platform/time/days.ts";
import { findPeople, type LivingPerson, listInventedPeople } from "../../membership/door.ts";
import { listHolders, type Office } from "../../offices/door.ts";
import { findProposal, listNewestInEach, type Proposal, type State } from "../../proposals/door.ts";
import { sign } from "../../requests/door.ts";
import { defaultRules } from "../../rulebook/door.ts";
import type { Dice } from "../filling/dice.ts";
import { parts } from "../queries.ts";
import { diceFor } from "./dice-for.ts";
import { DAY_MS } from "./party-day.ts";

/** The days of whatever they do most, and a day more: nobody tries what does not count yet. */
const DAYS_UNTIL_ALL_COUNTS = defaultRules().challengeMemberDays + 1;
const QUIET_SHARE = 0.24;
/** More than ever lie in one state. */
const MOST_LISTED = 60;

/** Somebody invented, whom no visitor has ever been. */
export interface Neighbour extends LivingPerson {
  readonly person: Person;
  /** A visitor can be them: what only they can decide waits for whoever does. */
  readonly isPart: boolean;
}

interface Parts {
  readonly tx: Tx;
  readonly house: House;
  readonly now: Date;
  /** Which day of the party's life, counted from its founding. */
  readonly day: number;
}

/** One moment in the life of the invented people: who is there, and what they can do. */
export class Life {
  readonly tx: Tx;
  readonly house: House;
  readonly now: Date;
  readonly day: number;
  readonly everybody: readonly Neighbour[];
  /** Who may do whatever a member may, and is nobody's part. */
  readonly members: readonly Neighbour[];
  private readonly lively: readonly Neighbour[];
  private readonly found = new Map<State, readonly Proposal[]>();

  private constructor({ tx, house, now, day }: Parts, everybody: readonly Neighbour[]) {
    this.tx = tx;
    this.house = house;
    this.now = now;
    this.day = day;
    this.everybody = everybody;
    const since = dayOf(addDays(now, -DAYS_UNTIL_ALL_COUNTS));
    this.members = everybody.filter(
      ({ isPart, person: { standing, memberSince, isFounder } }) =>
        !isPart && standing === "member" && (isFounder || (memberSince ?? since) <= since),
    );
    this.lively = this.members.filter(({ email }) => !isQuiet(email));
  }

  static async at(moment: Parts): Promise<Life> {
    const { tx, house, now } = moment;
    const people = await listInventedPeople(tx, house);
    const ids = people.map(({ id }) => id);
    const standing = await findPeople(tx, ids, now);
    const offices = officesByPerson(await listHolders(tx, now));
    const played = new Set((await parts(tx).execute()).map(({ personId }) => personId));
    const everybody = people.flatMap((somebody) => {
      const found = standing.get(somebody.id);
      if (found === undefined) return [];
      const person = { ...found, offices: offices.get(somebody.id) ?? [] };
      return [{ ...somebody, person, isPart: played.has(somebody.id) }];
    });
    return new Life(moment, everybody);
  }

  /** For a question of this moment alone. */
  dice(...question: readonly (string | number)[]): Dice {
    return diceFor(this.day, ...question);
  }

  /** Some of those who like to take part, in any order. */
  draw(
    dice: Dice,
    most: number,
    but: readonly (PersonId | undefined)[] = [],
  ): readonly Neighbour[] {
    if (most === 0) return [];
    return dice.shuffle(this.lively.filter(({ id }) => !but.includes(id))).slice(0, most);
  }

  find(id: PersonId | undefined): Neighbour | undefined {
    return this.everybody.find((somebody) => somebody.id === id);
  }

  /** The first in the state first. */
  async proposalsIn(state: State): Promise<readonly Proposal[]> {
    const known = this.found.get(state);
    if (known !== undefined) return known;
    const [lines] = await listNewestInEach(this.tx, [state], MOST_LISTED);
    const proposals: Proposal[] = [];
    for (const { id } of [...lines].reverse()) {
      const proposal = await findProposal(this.tx, id);
      if (proposal !== undefined) proposals.push(proposal);
    }
    this.found.set(state, proposals);
    return proposals;
  }

  /** How many days ago something was. */
  age(since: Date): number {
    return Math.floor((this.now.getTime() - since.getTime()) / DAY_MS + 1e-6);
  }

  /** Does an act. A refusal is an answer like others: the world is not as they thought, and they let it be. */
  async try<Schema extends InputSchema, Facts, Change>(
    act: Act<Schema, Facts, Change>,
    input: unknown,
    who: Neighbour,
  ): Promise<Change | undefined> {
    return await this.tryAs(act, input, who.person);
  }

  async tryAs<Schema extends InputSchema, Facts, Change>(
    act: Act<Schema, Facts, Change>,
    input: unknown,
    actor: Person,
  ): Promise<Change | undefined> {
    const done = await unlessRefused(this.tx, () => perform(this.house, act, input, { actor }));
    return isRefusal(done) ? undefined : (done as Change);
  }

  /** Asks for an official act and signs it, in one go. */
  async ask(act: AnyAct, input: unknown, why: string, who: Neighbour): Promise<void> {
    const actor = who.person;
    const asked = await unlessRefused(this.tx, () => this.house.ask({ act, input, why, actor }));
    if (isRefusal(asked)) return;
    const number = String(asked.split("/").at(-1));
    await this.try(sign, { number, demonstration: "yes" }, who);
  }
}

/** Belongs to the party, and does little in it. */
export const isQuiet = (email: string): boolean => diceFor("quiet", email).roll() < QUIET_SHARE;

function officesByPerson(
  held: readonly { readonly office: Office; readonly personId: PersonId }[],
): ReadonlyMap<PersonId, readonly Office[]> {
  const offices = new Map<PersonId, Office[]>();
  for (const { office, personId } of held) {
    offices.set(personId, [...(offices.get(personId) ?? []), office]);
  }
  return offices;
}
