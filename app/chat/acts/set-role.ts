import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import type { Reader } from "../../../platform/database/database.ts";
import { doneBy, requestWho } from "../../../platform/official.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { findBranch } from "../../branches/door.ts";
import { isOffice, titleOf } from "../../offices/door.ts";
import { findTeam } from "../../teams/door.ts";
import { chatRolesPath } from "../addresses.ts";
import { fieldOf, type Meaning, POWER, readMeaning } from "../meaning.ts";
import { listKnownRoles, type MeaningSet, saveMeaning } from "../meaning-store.ts";
import type { ChatRole } from "../servers/chat-server.ts";
import { refusals, words } from "../words.ts";

const meaningField = v.pipe(
  v.string(() => words.fields.meaning),
  v.transform(readMeaning),
  v.check(
    (meaning) => meaning !== undefined,
    () => words.fields.meaning,
  ),
  v.transform((meaning) => meaning as Meaning),
);

/** Empty: no role. Discord's numbers have some twenty digits; another server's ids may need more here. */
const roleField = v.pipe(
  v.string(() => words.fields.role),
  v.regex(/^(?:[1-9][0-9]{0,24})?$/, () => words.fields.role),
  v.transform((role) => (role === "" ? undefined : role)),
);

interface RoleSet extends MeaningSet {
  readonly says: string;
}

/** Says which role on the chat server means what: two keys, since whoever reads it there takes it for the party's word. */
export const setRole = defineAct({
  name: "chat.set-role",
  power: POWER,
  form: chatRolesPath,
  input: v.object({ meaning: meaningField, role: roleField }),
  about: () => [],
  shows: async (db, { meaning, role }) => {
    const known = (await listKnownRoles(db)).find(({ id }) => id === role);
    const says = words.settings;
    return [
      { label: says.meaning, says: (await findMeant(db, meaning)) ?? fieldOf(meaning) },
      { label: says.role, says: known?.name ?? says.noRole },
    ];
  },
  isForMembers: true,
  may: () => undefined,
  facts: async (tx, { meaning, role }) => ({
    means: await findMeant(tx, meaning),
    known: (await listKnownRoles(tx)).find(({ id }) => id === role),
  }),
  decide: ({ means, known }, { meaning, role }, { actor }): RoleSet | Refusal => {
    if (means === undefined) return refuse("not-found", refusals.refuse.noSuchThing, "meaning");
    const refusal = role === undefined ? undefined : whyNotThis(known);
    const request = requestWho(actor).requestId;
    return refusal ?? { ...meaning, role, request, says: means };
  },
  save: (tx, set, { now }) => saveMeaning(tx, set, now),
  record: ({ kind, key, role, says }, { actor }) => ({
    act: "chat.set-role",
    by: doneBy(actor).by,
    on: chatRolesPath,
    says: words.record.setRole(says, role),
    facts: { meaning: fieldOf({ kind, key }), role: role ?? null },
  }),
});

function whyNotThis(role: ChatRole | undefined): Refusal | undefined {
  if (role === undefined) return refuse("not-found", refusals.refuse.noSuchRole, "role");
  if (role.isItsOwn) return refuse("conflict", refusals.refuse.isItsOwn, "role");
  return role.isPowerful ? refuse("conflict", refusals.refuse.isPowerful, "role") : undefined;
}

/** What it is called to whom a role is given; undefined where there is no such branch, team or office. */
async function findMeant(db: Reader, { kind, key }: Meaning): Promise<string | undefined> {
  const { meant } = words;
  if (kind === "office") return isOffice(key) ? meant.office(titleOf(key)) : undefined;
  if (kind === "branch") {
    const branch = await findBranch(db, Number(key));
    return branch && branch.endedAt === undefined ? meant.branch(branch.name) : undefined;
  }
  if (kind !== "team") return meant[kind];
  const team = await findTeam(db, Number(key));
  return team?.state === "running" ? meant.team(team.name) : undefined;
}
