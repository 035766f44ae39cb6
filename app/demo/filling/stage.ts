import { type Act, type AnyAct, type InputSchema, perform } from "../../../platform/act.ts";
import type { Person } from "../../../platform/actor.ts";
import type { Database, Tx } from "../../../platform/database/database.ts";
import type { House } from "../../../platform/house.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { isRefusal } from "../../../platform/refusal.ts";
import { clockBy, MovableClock } from "../../../platform/time/clock.ts";
import { addDays, type Day, dayOf } from "../../../platform/time/days.ts";
import { closeDue } from "../../ballots/door.ts";
import { addInventedPeople } from "../../membership/door.ts";
import type { Office } from "../../offices/door.ts";
import { openDueReviews } from "../../policy/door.ts";
import { keepDeadlines } from "../../proposals/door.ts";
import { approve, findRequest, sign } from "../../requests/door.ts";
import { defaultRules } from "../../rulebook/door.ts";
import { OFFICES_OF_PARTS, type Role } from "../cast.ts";
import type { Mood } from "../party/elections.ts";
import type { Dice } from "./dice.ts";
import type { Somebody } from "./people.ts";

/** The days of the challenges that members join, and a day more. */
const DAYS_UNTIL_ALL_COUNTS = defaultRules().challengeMemberDays + 1;

/** Where the past of the demonstration is played: one transaction, and a clock that runs through two years. */
export class Stage {
  readonly tx: Tx;
  readonly house: House;
  readonly dice: Dice;
  readonly people: readonly Somebody[];
  /** When the past ends. */
  readonly present: Date;
  /** How members vote in sealed ballots, by their own names. */
  readonly moods = new Map<string, Mood>();
  private readonly belongsUntil: (who: Somebody) => Day | undefined;
  private readonly arrived = new Set<Somebody>();
  private readonly seats = new Map<Office, readonly Somebody[]>();

  /** @param parts with until when whoever arrives belongs; where none says so, until their own day */
  constructor(
    parts: Pick<Stage, "tx" | "house" | "dice" | "people" | "present"> & {
      readonly belongsUntil?: (who: Somebody) => Day | undefined;
    },
  ) {
    this.tx = parts.tx;
    this.house = parts.house;
    this.dice = parts.dice;
    this.people = parts.people;
    this.present = parts.present;
    this.belongsUntil = parts.belongsUntil ?? (({ renewsOn }) => renewsOn);
  }

  now(): Date {
    return this.house.clock.now();
  }

  /** Who is a member at the time of the scene, and has been for long enough that whatever they do counts. */
  members(until = dayOf(this.now())): readonly Somebody[] {
    const now = this.now();
    const since = addDays(now, -DAYS_UNTIL_ALL_COUNTS);
    return this.people.filter(
      ({ joinedAt, renewsOn, isFounder }) =>
        joinedAt <= (isFounder ? now : since) && renewsOn !== undefined && renewsOn >= until,
    );
  }

  /** Those of them who still belong at the present: what takes days or months finds nobody's membership run out. */
  lasting(): readonly Somebody[] {
    return this.members(dayOf(this.present));
  }

  part(role: Role): Somebody {
    const found = this.people.find((person) => person.role === role);
    if (found === undefined) throw new Error(`nobody plays the ${role}`);
    return found;
  }

  /** Those whom a visitor can be. */
  parts(): readonly Somebody[] {
    return this.people.filter(({ role }) => role !== undefined);
  }

  /** Those of them whose part holds this office when the past ends. */
  partsFor(office: Office): readonly Somebody[] {
    return this.parts().filter(
      ({ role }) => role !== undefined && OFFICES_OF_PARTS[role] === office,
    );
  }

  find(id: PersonId | undefined): Somebody | undefined {
    return this.people.find((person) => person.id === id);
  }

  /** They hold the office from now on, and nobody else does. */
  seat(office: Office, holders: readonly Somebody[]): void {
    this.seats.set(office, holders);
  }

  inOffice(office: Office): readonly Somebody[] {
    return this.seats.get(office) ?? [];
  }

  everySitting(): readonly Somebody[] {
    return [...this.seats.values()].flat();
  }

  private personOf(who: Somebody): Person {
    const { id: personId, name, kind: standing } = who;
    return { kind: "person", personId, name, standing, offices: this.officesHeldBy(who) };
  }

  officesHeldBy(who: Somebody): readonly Office[] {
    return [...this.seats].flatMap(([office, holders]) => (holders.includes(who) ? [office] : []));
  }

  drawMembers(most: number, but: readonly Somebody[]): Somebody[] {
    const candidates = this.lasting().filter((member) => !member.isQuiet && !but.includes(member));
    return this.dice.shuffle(candidates).slice(0, most);
  }

  /** They belong to the party from now on; who does already is left as they are. */
  async arrive(people: readonly Somebody[]): Promise<void> {
    const coming = people.filter((person) => !this.arrived.has(person));
    for (const person of coming) this.arrived.add(person);
    const belonging = coming.map((who) => ({ ...who, renewsOn: this.belongsUntil(who) }));
    await addInventedPeople(this.tx, this.house, belonging);
  }

  /** Does an act. Nobody in the demonstration is ever refused: a refusal is a mistake in its script. */
  async perform<Schema extends InputSchema, Facts, Change>(
    act: Act<Schema, Facts, Change>,
    input: unknown,
    who: Somebody,
  ): Promise<Change> {
    // People come in every few days, together; whoever acts before that comes in by themselves.
    await this.arrive([who]);
    const outcome = await perform(this.house, act, input, { actor: this.personOf(who) });
    if (isRefusal(outcome)) {
      throw new Error(`${act.name} was refused in the demonstration: ${outcome.says}`);
    }
    return outcome as Change;
  }

  /** Asks for an official act and signs it. Answers the request's number. */
  async ask(act: AnyAct, input: unknown, why: string, who: Somebody): Promise<number> {
    await this.arrive([who]);
    const path = await this.house.ask({ act, input, why, actor: this.personOf(who) });
    if (isRefusal(path)) throw new Error(`${act.name} was not asked for: ${path.says}`);
    const number = String(path.split("/").at(-1));
    await this.perform(sign, { number, demonstration: "yes" }, who);
    return Number(number);
  }

  /** Turns the last key of a request; what it asked for must be done then. */
  async turnKey(number: number, who: Somebody): Promise<void> {
    await this.perform(approve, { number: String(number), demonstration: "yes" }, who);
    const request = await findRequest(this.tx, number);
    if (request?.state === "done") return;
    throw new Error(`request ${number} was not carried out: ${request?.outcome ?? "not at all"}`);
  }
}

/** The transaction in the place of the database: acts and jobs that begin one of their own join it. */
export function withinOne(tx: Tx): Database {
  const joining = () => ({ execute: <Done>(work: (tx: Tx) => Promise<Done>) => work(tx) });
  return new Proxy(tx, {
    get: (target, name) => {
      if (name === "transaction") return joining;
      const value = Reflect.get(target, name, target);
      return typeof value === "function" ? value.bind(target) : value;
    },
  }) as Database;
}

/** Stands still at each scene. */
export class SceneClock extends MovableClock {
  private at: Date;

  constructor(at: Date) {
    super(clockBy(() => this.at));
    this.at = at;
  }

  setTo(at: Date): void {
    if (at > this.at) this.at = at;
  }
}

/** What the clock does by itself. */
export async function keepTime(house: House): Promise<void> {
  await closeDue(house);
  await keepDeadlines(house);
  await openDueReviews(house);
}
