import { dayOf } from "../../../platform/time/days.ts";
import {
  addInventedPeople,
  becomeMember,
  findByEmail,
  type InventedPerson,
  leave,
  type MemberKind,
  renew,
} from "../../membership/door.ts";
import { inventNewcomer } from "../filling/people.ts";
import { diceFor, timesBy } from "./dice-for.ts";
import type { Life, Neighbour } from "./life.ts";

/** On an average day. */
const JOIN_A_DAY = 1.2;
const SUPPORTERS_A_DAY = 0.25;
const BECOME_MEMBERS_A_DAY = 0.12;
const LEAVE_A_DAY = 0.14;
/** Of those whose membership runs out: whoever does not renew by then lapses, as people do. */
const RENEW = 0.91;
/** They renew as the letters about it come, or a little later. */
const RENEW_DAYS_BEFORE = 27;

export async function comeAndGo(life: Life): Promise<void> {
  await join(life, "member", JOIN_A_DAY);
  await join(life, "supporter", SUPPORTERS_A_DAY);
  await becomeMembers(life);
  await renewTheirs(life);
  await leaveAsPeopleDo(life);
}

async function join(life: Life, kind: MemberKind, aDay: number): Promise<void> {
  const dice = life.dice("join", kind);
  const used = new Set(life.everybody.flatMap(({ name, email }) => [name, email]));
  const coming: InventedPerson[] = [];
  for (let left = timesBy(dice, aDay); left > 0; left--) {
    const person = inventNewcomer(life.now, kind, dice, used);
    if ((await findByEmail(life.tx, person.email)) === undefined) coming.push(person);
  }
  await addInventedPeople(life.tx, life.house, coming);
}

async function becomeMembers(life: Life): Promise<void> {
  const dice = life.dice("become member");
  const supporters = life.everybody.filter(({ kind, isPart }) => kind === "supporter" && !isPart);
  const count = timesBy(dice, BECOME_MEMBERS_A_DAY);
  for (const who of dice.shuffle(supporters).slice(0, count)) await life.try(becomeMember, {}, who);
}

/** Also whoever a visitor can be and nobody has been: nobody is to find them lapsed. */
async function renewTheirs(life: Life): Promise<void> {
  for (const who of life.everybody.filter(({ renewsOn }) => renewsOn !== undefined)) {
    if (isTimeToRenew(life, who)) await life.try(renew, {}, who);
  }
}

function isTimeToRenew(life: Life, { renewsOn, email, isPart }: Neighbour): boolean {
  if (renewsOn === undefined || renewsOn < dayOf(life.now)) return false;
  const dice = diceFor("renew", email, renewsOn.slice(0, 4));
  const wants = isPart || dice.roll() < RENEW;
  const daysLeft = (Date.parse(renewsOn) - life.now.getTime()) / 86_400_000;
  return wants && daysLeft < dice.whole(2, RENEW_DAYS_BEFORE);
}

async function leaveAsPeopleDo(life: Life): Promise<void> {
  const dice = life.dice("leave");
  const free = life.members.filter(({ person }) => person.offices.length === 0);
  for (const who of dice.shuffle(free).slice(0, timesBy(dice, LEAVE_A_DAY))) {
    const after = dice.roll() < 0.5 ? "supporter" : "gone";
    await life.try(leave, { reason: "", after }, who);
  }
}
