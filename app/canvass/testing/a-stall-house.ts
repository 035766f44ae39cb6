import { sql } from "kysely";
import { perform } from "../../../platform/act.ts";
import type { Person } from "../../../platform/actor.ts";
import { isRefusal } from "../../../platform/refusal.ts";
import { hold } from "../../events/door.ts";
import { anEventHouse } from "../../events/testing/an-event-house.ts";
import { makeLink } from "../acts/make-link.ts";
import { openStall } from "../acts/open-stall.ts";

export const QUESTION = "What would you like to see changed?";
export const THEMES = ["Housing", "Health", "Buses"];

/** A party with a branch, whose secretary holds stalls on Wednesday 10 March 2027 from 19:00 to 21:00. */
export function aStallHouse() {
  const party = anEventHouse();
  const { at, done } = party;
  return {
    ...party,
    /** A stall at which something is asked. */
    aStall: async (title: string) => {
      const { scope, secretary } = await party.aBranchWith(title);
      await done(hold, party.an({ scope, title, kind: "stall" }), secretary);
      const event = await party.eventCalled(title);
      const form = { id: String(event.id) };
      await done(openStall, { ...form, question: QUESTION, themes: THEMES.join("\n") }, secretary);
      return { event, form, host: secretary };
    },
    /** The secret of a volunteer's link. */
    aLink: async (form: { readonly id: string }, host: Person): Promise<string> => {
      const made = await perform(at.house, makeLink, form, { actor: host });
      if (typeof made === "symbol" || isRefusal(made)) throw new Error("no link");
      return made.secret;
    },
    /** Until a transaction waits for what another one holds. */
    whenOneWaits: async (): Promise<void> => {
      for (let tries = 0; tries < 2000; tries += 1) {
        const { rows } = await sql`
          select from pg_stat_activity
          where datname = current_database() and wait_event_type = 'Lock'`.execute(
          at.house.database,
        );
        if (rows.length > 0) return;
      }
      throw new Error("none waits");
    },
    /** Puts the clock to a moment. */
    goTo: (moment: string) =>
      at.clock.moveForward(new Date(moment).getTime() - at.clock.now().getTime()),
  };
}
