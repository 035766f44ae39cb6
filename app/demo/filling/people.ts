import { newId, type PersonId } from "../../../platform/ids.ts";
import { addDays, addDaysTo, addMonthsTo, type Day, dayOf } from "../../../platform/time/days.ts";
import type { InventedPerson } from "../../membership/door.ts";
import { PARTS, ROLES, type Role } from "../cast.ts";
import { ABOUTS, NAME_STOCKS, type NameStock, TOWNS } from "../party/names.ts";
import type { Dice } from "./dice.ts";

export interface Somebody extends InventedPerson {
  readonly role: Role | undefined;
  /** Belongs to the party, and does nothing in it. */
  readonly isQuiet: boolean;
}

/** How many people the party has, beside those with a part. */
const MEMBERS = 396;
const LAPSED = 21;
const SUPPORTERS = 58;
/** The first members; they founded it. */
const FOUNDERS = 70;

export const DAYS_OF_THE_PARTY = 780;
const GRACE_AND_MORE = 40;
/** About as many as in any party. */
const QUIET_SHARE = 0.24;

/** Everybody who ever joined, in the order of their joining. */
export function inventPeople(now: Date, dice: Dice): readonly Somebody[] {
  const invented = inventor(now, dice);
  const people = [
    ...ROLES.map(invented.withPart),
    ...times(MEMBERS, (index) => invented.member(index)),
    ...times(LAPSED, () => invented.lapsed()),
    ...times(SUPPORTERS, () => invented.supporter()),
  ];
  return people.sort((one, other) => one.joinedAt.getTime() - other.joinedAt.getTime());
}

const times = <Made>(count: number, make: (index: number) => Made): Made[] =>
  Array.from({ length: count }, (_, index) => make(index));

function inventor(now: Date, dice: Dice) {
  const used = new Set<string>();
  // Each is said by one person only.
  const abouts = dice.shuffle(ABOUTS);
  const daysAgo = (days: number) => addDays(now, -days + dice.roll() * 0.5);

  const somebody = (
    kind: "member" | "supporter",
    joinedAt: Date,
    renewsOn: Day | undefined,
    isFounder = false,
  ) => {
    const name = freshName(dice, used);
    const [town, district] = dice.pick(TOWNS);
    const about = dice.roll() < 0.2 ? abouts.pop()?.replace("{town}", town) : undefined;
    return {
      ...base(name, district, dice, used),
      kind,
      about,
      joinedAt,
      renewsOn,
      role: undefined,
      isFounder,
    };
  };
  return {
    withPart: (role: Role): Somebody => {
      const { name, town, kind, joinedDaysAgo, renewsInDays, about } = PARTS[role];
      const district = TOWNS[town]?.[1] ?? "M14";
      const renewsOn = renewsInDays === undefined ? undefined : addDaysTo(dayOf(now), renewsInDays);
      const joinedAt = daysAgo(joinedDaysAgo);
      used.add(name);
      return {
        ...base(name, district, dice, used),
        kind,
        about,
        joinedAt,
        renewsOn,
        role,
        isQuiet: false,
        isFounder: false,
      };
    },
    member: (index: number): Somebody => {
      // It grew slowly, then quickly: half of all came in the last year.
      const isFounder = index < FOUNDERS;
      const days = isFounder ? DAYS_OF_THE_PARTY - 4 : 1 + 720 * dice.roll() ** 1.4;
      const joinedAt = daysAgo(days);
      return somebody("member", joinedAt, nextRenewal(joinedAt, now), isFounder);
    },
    lapsed: (): Somebody => {
      const joinedAt = daysAgo(366 + GRACE_AND_MORE + dice.roll() * 300);
      return somebody("member", joinedAt, addMonthsTo(dayOf(joinedAt), 12));
    },
    supporter: (): Somebody => somebody("supporter", daysAgo(2 + dice.roll() * 600), undefined),
  };
}

/** Somebody who joins today. */
export function inventNewcomer(
  now: Date,
  kind: "member" | "supporter",
  dice: Dice,
  used: Set<string>,
): InventedPerson {
  const [town, district] = dice.pick(TOWNS);
  const about = dice.roll() < 0.1 ? dice.pick(ABOUTS).replace("{town}", town) : undefined;
  // Their dues come with the next statement.
  const renewsOn = kind === "member" ? dayOf(now) : undefined;
  const named = base(freshName(dice, used), district, dice, used);
  return { ...named, kind, about, joinedAt: now, renewsOn, isFounder: false };
}

/** By the first half of their postcode. */
export const livesIn = ({ postcode }: InventedPerson, towns: readonly string[]): boolean =>
  TOWNS.some(([town, district]) => towns.includes(town) && postcode.startsWith(`${district} `));

/** The end of the year of membership that runs now. */
function nextRenewal(joinedAt: Date, now: Date): Day {
  const today = dayOf(now);
  let day = addMonthsTo(dayOf(joinedAt), 12);
  while (day <= today) day = addMonthsTo(day, 12);
  return day;
}

const INWARD = "ABDEFGHJLNPQRSTUWXYZ";

function base(name: string, district: string, dice: Dice, used: Set<string>) {
  const letters = [dice.pick([...INWARD]), dice.pick([...INWARD])].join("");
  return {
    id: newId() as PersonId,
    name,
    email: freshEmail(name, used),
    postcode: `${district} ${dice.whole(1, 9)}${letters}`,
    isListed: dice.roll() < 0.9,
    isQuiet: dice.roll() < QUIET_SHARE,
  };
}

function freshName(dice: Dice, used: Set<string>): string {
  for (;;) {
    const { given, family } = pickStock(dice);
    const name = `${dice.pick(given)} ${dice.pick(family)}`;
    if (used.has(name)) continue;
    used.add(name);
    return name;
  }
}

const ALL_WEIGHT = NAME_STOCKS.reduce((sum, { weight }) => sum + weight, 0);

function pickStock(dice: Dice): NameStock {
  let left = dice.roll() * ALL_WEIGHT;
  for (const stock of NAME_STOCKS) {
    left -= stock.weight;
    if (left < 0) return stock;
  }
  return NAME_STOCKS[0] as NameStock;
}

/** Under example.org, which belongs to nobody (RFC 2606), so that no letter ever reaches a stranger. */
function freshEmail(name: string, used: Set<string>): string {
  const plain = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z ]/g, "")
    .replace(/ +/g, ".");
  for (let number = 1; ; number++) {
    const email = `${plain}${number === 1 ? "" : number}@example.org`;
    if (used.has(email)) continue;
    used.add(email);
    return email;
  }
}
