import { type AnyAct, perform } from "../../../platform/act.ts";
import type { House } from "../../../platform/house.ts";
import { isRefusal } from "../../../platform/refusal.ts";
import { aRequestFor } from "../../../testing/requests.ts";
import { fingerprintOf } from "../editorial.ts";
import { findEditorial } from "../in-editorial.ts";

type At = { readonly house: House };

/** What whoever signs it now signs; empty where it says nothing that can be read. */
export async function fingerprintAt({ house }: At, id: number): Promise<string> {
  const found = await findEditorial(house.database, id);
  return found?.article.texts ? fingerprintOf(found.article.texts, found) : "";
}

/** Both keys have turned: `done`, or the code of the refusal. */
export async function runsAt(
  { house }: At,
  act: AnyAct,
  input: object,
  parts = {},
): Promise<string> {
  const outcome = await perform(house, act, input, { actor: aRequestFor(act, parts) });
  return isRefusal(outcome) ? outcome.code : "done";
}
