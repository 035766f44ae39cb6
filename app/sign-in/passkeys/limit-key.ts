import { safeParse } from "valibot";
import type { House } from "../../../platform/house.ts";
import type { LimitKey } from "../../../platform/http/limited.ts";
import { readForm } from "../../../platform/http/read-form.ts";
import { isRefusal } from "../../../platform/refusal.ts";
import { findAttempt } from "../cookies.ts";
import { passkeyField } from "./fields.ts";
import { findChallengeIn } from "./passkey.ts";
import { hasChallenge } from "./queries.ts";

/** Where an answer comes from that was not asked for. A browser that was asked a question has one answer to it. */
export const byNetworkWithoutQuestion =
  (house: House): LimitKey =>
  async (c) => {
    const attempt = findAttempt(c, house);
    const form = await readForm(c);
    const answer = safeParse(passkeyField, isRefusal(form) ? undefined : form.response);
    const challenge = answer.success && findChallengeIn(answer.output.response.clientDataJSON);
    if (attempt === undefined || !challenge) return c.var.network;
    const asked = { challenge, attempt };
    const isAsked = await hasChallenge(house.database, asked, house.clock.now());
    return isAsked ? undefined : c.var.network;
  };
