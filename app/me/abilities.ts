import type { Standing } from "../../platform/actor.ts";
import { words } from "./words.ts";

export interface Ability {
  readonly what: string;
  readonly can: boolean;
  readonly why: string;
}

/** What somebody may and may not do, each with its reason. */
export function listAbilities(standing: Standing): readonly Ability[] {
  const { abilities } = words;
  const isMember = standing === "member";
  const why = isMember ? abilities.whyMember : abilities.whyNot[standing];
  const forMembers = [abilities.propose, abilities.support, abilities.vote, abilities.stand];
  return [
    { what: abilities.read, can: true, why: abilities.whyEverybody },
    ...forMembers.map((what) => ({ what, can: isMember, why })),
  ];
}
