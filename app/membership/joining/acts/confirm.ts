import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { hashOfSecret } from "../../../../platform/secrets.ts";
import { lineField } from "../../../../platform/text/fields.ts";
import { addDays } from "../../../../platform/time/days.ts";
import { liftStops } from "../../../mail/door.ts";
import { rulesInForce } from "../../../rulebook/door.ts";
import type { MemberLocated, NewcomerCame, RushBegan } from "../../announcements.ts";
import { hasRoom } from "../../rush/rush.ts";
import { countArrivals, hasWaitedSince, saveWaiting } from "../../rush/store.ts";
import { findConfirmation } from "../../standing/confirmation-queries.ts";
import type { MemberKind } from "../../standing/member.ts";
import {
  type Confirmed,
  confirmPerson,
  dropConfirmation,
  noteTookPart,
} from "../../standing/store.ts";
import { refusals, words } from "../../words.ts";
import { membershipFrom } from "../beginning.ts";

interface Confirming extends Confirmed {
  /** More came within the hour than the rulebook lets in: this one's place is kept, and the clock lets them in. */
  readonly waits: boolean;
  /** The first of a rush: officers are told. */
  readonly beginsRush: boolean;
  /** A founder, who is a member already and comes for the first time. */
  readonly founds: boolean;
  /** As what somebody comes who was not here before; undefined of a founder, or whom a list brought. */
  readonly comesAs: MemberKind | undefined;
}

type Confirmation = RushBegan | MemberLocated | NewcomerCame;

/** So that a rush which comes and goes for a day is told once. */
const DAYS_BETWEEN_TELLINGS = 1;

/** Confirms the address that somebody joined with. From then on they are a member or a supporter, or wait for room. */
export const confirm = defineAct({
  name: "membership.confirm",
  input: v.object({ key: lineField(() => words.fields.key, { most: 100 }) }),
  may: () => undefined,
  facts: async (tx, { key }, { now }) => {
    const confirmation = await findConfirmation(tx, hashOfSecret(key), "join");
    return {
      confirmation,
      arrivals: confirmation && (await countArrivals(tx, confirmation.person.id, now)),
      isRush: await hasWaitedSince(tx, addDays(now, -DAYS_BETWEEN_TELLINGS)),
      rules: await rulesInForce(tx),
    };
  },
  decide: ({ confirmation, arrivals, isRush, rules }, _input, { now }): Confirming | Refusal => {
    if (confirmation === undefined || arrivals === undefined) {
      return refuse("not-found", refusals.confirm.unknown);
    }
    if (confirmation.expiresAt <= now) return refuse("gone", refusals.confirm.unknown);
    const { id: personId, isConfirmed, cameBy, kind, renewsOn, memberSince } = confirmation.person;
    const founds = isConfirmed && cameBy === "founded";
    const base = { personId, at: now, waits: false, beginsRush: false, founds, comesAs: undefined };
    // Founders have their term already, and so has whom a list brought since they filled in the form: their letter's
    // link only shows that the address is theirs.
    if (isConfirmed) return { ...base, renewsOn, memberSince };
    const waits = !hasRoom(arrivals, rules);
    const comes = { ...base, ...membershipFrom(kind, rules, now), comesAs: kind };
    return { ...comes, waits, beginsRush: waits && !isRush };
  },
  save: async (tx, { waits, founds, comesAs: _, ...confirmed }) => {
    await dropConfirmation(tx, confirmed.personId);
    // Whoever reads the letter there shows that it arrives, whatever came back before they had the mailbox.
    await liftStops(tx, confirmed.personId);
    // Joining is not taking part; to come to a party that one founds is.
    if (founds) await noteTookPart(tx, confirmed.personId, confirmed.at);
    if (waits) await saveWaiting(tx, confirmed.personId, confirmed.at);
    else await confirmPerson(tx, confirmed);
  },
  announce: ({ beginsRush, waits, personId, comesAs: kind }): readonly Confirmation[] => [
    ...(beginsRush ? [{ name: "membership.rush-began" } as const] : []),
    ...(waits ? [] : [{ name: "membership.located", personId } as const]),
    ...(waits || kind === undefined
      ? []
      : [{ name: "membership.came", personId, kind, wasHere: false } as const]),
  ],
});
