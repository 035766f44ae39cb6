import type { House } from "../../../platform/house.ts";
import type { Account } from "../accounts/account.ts";
import type { Adapter } from "../networks/outcome.ts";
import { nextTry, sentOf, withPart } from "./carrying.ts";
import { change, lose } from "./changing.ts";
import type { Delivery, Part } from "./delivery.ts";
import { findOwn } from "./finding.ts";

/** Takes every part of a post off a network, the last first; what may be there is looked for. */
export async function takeDownFrom(
  house: House,
  delivery: Delivery,
  adapter: Adapter,
  account: Account,
): Promise<void> {
  let { parts } = delivery;
  for (const at of parts.keys().toArray().toReversed()) {
    const part = parts[at] as Part;
    const outcome = await removed(house, adapter, delivery, part);
    if (outcome === undefined) continue;
    if (outcome.kind !== "done") {
      const afterMs = outcome.kind === "later" ? outcome.afterMs : undefined;
      await change(house, delivery, ({ tries }, now) => ({
        ...{ parts, why: outcome.why, isTried: true, nextAt: nextTry(now, tries, afterMs) },
      }));
      if (outcome.kind === "lost") await lose(house, account);
      return;
    }
    parts = withPart(parts, at, { ...part, state: "removed" });
    await change(house, delivery, () => ({ parts }));
  }
  await change(house, delivery, (_, now) => ({
    ...{ parts, state: "removed", why: undefined, settledAt: now },
  }));
}

/** Undefined where there is nothing to remove. */
async function removed(house: House, adapter: Adapter, delivery: Delivery, part: Part) {
  if (part.state === "posted") return adapter.remove(sentOf(part));
  if (part.state !== "sending") return undefined;
  const found = await findOwn(house, adapter, delivery, {
    ...{ text: part.text, key: part.key ?? "", createdAt: new Date(part.createdAt ?? 0) },
    ...{ pictures: [], card: undefined, reply: undefined },
  });
  if (found.kind !== "done") return found;
  for (const sent of found.done) {
    const outcome = await adapter.remove(sent);
    if (outcome.kind !== "done") return outcome;
  }
  return { kind: "done", done: undefined } as const;
}
