import type { Actor } from "../../platform/actor.ts";
import type { Reader } from "../../platform/database/database.ts";
import { isRefusal, type Refusal, refuse } from "../../platform/refusal.ts";
import {
  findBelongingIn,
  listBranches,
  listSeats,
  officeAt,
  officeHere,
} from "../branches/door.ts";
import { mayAskFor, mayInGoodStanding, mayReadAsMember, personWho } from "../membership/door.ts";
import { type BranchPower, bodyOf, keyBodiesOf, officesThatAsk } from "../rulebook/door.ts";
import { isAreaThere } from "./audience.ts";
import { type Desk, NO_DESK } from "./desk.ts";
import type { Audience, Newsletter } from "./newsletter.ts";
import { refusals } from "./words.ts";

/** What is written to many in the party's name takes two keys of two bodies, or the time in which members stop it. */
export const WRITING = "mail-to-all";

type Whose = Pick<Audience, "whom" | "branchId">;

/** The office in which somebody does this with a newsletter of a branch's or the party's; or why they may not. */
export async function officeFor(
  db: Reader,
  actor: Actor,
  { whom, branchId }: Whose,
  { power, now }: { readonly power: BranchPower; readonly now: Date },
): Promise<string | Refusal> {
  const whyNot = mayInGoodStanding(actor);
  if (whyNot !== undefined) return whyNot;
  if (whom === "branch" && branchId !== undefined) {
    const here = await officeHere(db, { actor, id: branchId, power }, now);
    return isRefusal(here) ? here : here.office;
  }
  if (whom === "area" && !(await isAreaThere(db, { branchId })))
    return refuse("invalid", refusals.fields.to, "to");
  return officeOfParty(actor, power === "turn-key") ?? refuse("not-allowed", refusals.notYours);
}

/** In which of their offices somebody writes to all, or turns the other key for it where that will do. */
function officeOfParty(actor: Actor, keyWillDo: boolean): string | undefined {
  if (actor.kind !== "person") return undefined;
  const asking: readonly string[] = officesThatAsk(WRITING);
  const bodies: readonly string[] = keyBodiesOf(WRITING);
  return (
    actor.offices.find((office) => asking.includes(office)) ??
    (keyWillDo ? actor.offices.find((office) => bodies.includes(bodyOf(office) ?? "")) : undefined)
  );
}

/** Why somebody does not read this one: before it goes it is its desk's, then its members'. */
export async function whyNotRead(
  db: Reader,
  actor: Actor,
  { whom, branchId, begunAt }: Pick<Newsletter, "whom" | "branchId" | "begunAt">,
  now: Date,
): Promise<Refusal | undefined> {
  const office = await officeFor(db, actor, { whom, branchId }, { power: "turn-key", now });
  if (!isRefusal(office)) return undefined;
  if (begunAt === undefined) return office;
  const whyNot = mayReadAsMember(actor);
  if (whyNot !== undefined || branchId === undefined) return whyNot;
  const belongs = await findBelongingIn(db, personWho(actor).personId, branchId);
  return belongs === undefined ? office : undefined;
}

/** For whom somebody may write now. */
export async function deskOf(db: Reader, actor: Actor, now: Date): Promise<Desk> {
  if (mayInGoodStanding(actor) !== undefined) return NO_DESK;
  const seats = await listSeats(db, personWho(actor).personId, now);
  const isPartys = mayAskFor(actor, WRITING) === undefined;
  if (!isPartys && seats.length === 0) return NO_DESK;
  const all = await listBranches(db);
  const may = (power: BranchPower) =>
    all.filter(({ path }) => officeAt(seats, power, path) !== undefined);
  return {
    isPartys,
    areas: isPartys ? all.filter(({ kind }) => kind === "nation" || kind === "region") : [],
    branches: may("write-letter"),
    keys: may("turn-key").map(({ id }) => id),
  };
}
