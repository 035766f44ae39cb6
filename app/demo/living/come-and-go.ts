import {
  addInventedPeople,
  becomeMember,
  findByEmail,
  type InventedPerson,
  leave,
  type MemberKind,
} from "../../membership/door.ts";
import { inventNewcomer } from "../filling/people.ts";
import { timesBy } from "./dice-for.ts";
import type { Life } from "./life.ts";

/** On an average day. Whoever stays a member pays their dues (`books/life.ts`). */
const JOIN_A_DAY = 1.2;
const SUPPORTERS_A_DAY = 0.25;
const BECOME_MEMBERS_A_DAY = 0.12;
const LEAVE_A_DAY = 0.14;
export async function comeAndGo(life: Life): Promise<void> {
  await join(life, "member", JOIN_A_DAY);
  await join(life, "supporter", SUPPORTERS_A_DAY);
  await becomeMembers(life);
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

async function leaveAsPeopleDo(life: Life): Promise<void> {
  const dice = life.dice("leave");
  const free = life.members.filter(({ person }) => person.offices.length === 0);
  for (const who of dice.shuffle(free).slice(0, timesBy(dice, LEAVE_A_DAY))) {
    const after = dice.roll() < 0.5 ? "supporter" : "gone";
    await life.try(leave, { reason: "", after }, who);
  }
}
