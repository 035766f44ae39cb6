import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { type NewOnline, askOnline as saveAsked, themesField } from "../../../canvass/door.ts";
import { personWho } from "../../../membership/door.ts";
import { isShown, whyClosed } from "../../action.ts";
import { actionPath } from "../../addresses.ts";
import { refusals } from "../../words.ts";
import { lockAction } from "../action-queries.ts";
import { mayCall } from "../may-call.ts";

/**
 * Asks the question of the day online too, on the action's days. Once: answers belong to the question as it was asked,
 * whatever the action says later.
 */
export const askOnline = defineAct({
  name: "actions.ask-online",
  input: v.object({ id: itemNumber, themes: themesField }),
  may: mayCall,
  facts: async (tx, { id }) => (await lockAction(tx, id)) ?? refuse("not-found", refusals.unknown),
  decide: (action, { themes }, { actor, now }): NewOnline | Refusal => {
    const closed = whyClosed(action, now);
    if (closed !== undefined) return closed;
    if (!isShown(action)) return refuse("conflict", refusals.hidden.noChange);
    const { question, firstDay, lastDay } = action;
    const { personId: by } = personWho(actor);
    return { question, themes, about: actionPath(action.id), firstDay, lastDay, by };
  },
  save: async (tx, asked, { now }) =>
    (await saveAsked(tx, asked, now)) ? undefined : refuse("conflict", refusals.online.isAsked),
});
