import type { House } from "../../platform/house.ts";
import { type Job, SOON_AFTER_IT_IS_DUE } from "../../platform/room.ts";
import { deleteUnconfirmed } from "./list/reader-store.ts";
import { sendReleases } from "./list/sending.ts";
import { forgetAnswered } from "./mentions/mention-store.ts";

export const forgetUnconfirmed = ({ database, clock }: House): Promise<void> =>
  deleteUnconfirmed(database, clock.now());

export const forgetSuggestions = ({ database, clock }: House): Promise<void> =>
  forgetAnswered(database, clock.now());

export const jobs: readonly Job[] = [
  { name: "press.forget-unconfirmed", cron: "53 * * * *", run: forgetUnconfirmed },
  { name: "press.forget-suggestions", cron: "21 4 * * *", run: forgetSuggestions },
  { name: "press.send", ...SOON_AFTER_IT_IS_DUE, run: sendReleases },
];
