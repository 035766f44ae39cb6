import type { Person } from "../../platform/actor.ts";
import { COUNTED, whyNotYet } from "../membership/door.ts";
import type { Rules } from "../rulebook/door.ts";
import { words } from "./words.ts";

export interface Ability {
  readonly what: string;
  readonly can: boolean;
  readonly why: string;
}

/** What somebody may and may not do, each with its reason; and from which day, where that is all that is in the way. */
export function listAbilities(person: Person, rules: Rules, now: Date): readonly Ability[] {
  const { abilities } = words;
  const isMember = person.standing === "member";
  const why = isMember ? abilities.whyMember : abilities.whyNot[person.standing];
  const asked = COUNTED.filter((what) => what !== "vouch" || rules.vouchersNeeded > 0);
  const counted = asked.map((what) => {
    const notYet = isMember ? whyNotYet(person, what, rules, now) : undefined;
    return {
      what: abilities.counted[what],
      can: isMember && notYet === undefined,
      why: notYet?.says ?? why,
    };
  });
  return [
    { what: abilities.read, can: true, why: abilities.whyEverybody },
    { what: abilities.propose, can: isMember, why },
    ...counted,
  ];
}
