import type { House } from "../../platform/house.ts";
import { isNews } from "../../platform/log/news.ts";
import { ProviderAway } from "./providers/provider.ts";

/** So many at once hold a connection while a provider thinks. */
const AT_ONCE = 4;

/**
 * Does each by itself, a few at once. Where a provider gives no answer, the rest is left for the next time: it is no bug
 * of ours, and is said once a minute.
 * @throws the first error of another kind, when all were tried
 */
export async function inTurns<Item>(
  house: Pick<House, "log">,
  items: readonly Item[],
  work: (item: Item) => Promise<unknown>,
  stopping?: AbortSignal,
): Promise<void> {
  const left = items.values();
  const errors: unknown[] = [];
  let isAway = false;
  const turn = async () => {
    for (const item of left) {
      if (isAway || stopping?.aborted === true) return;
      await work(item).catch((error: unknown) => {
        if (!(error instanceof ProviderAway)) return errors.push(error);
        isAway = true;
        if (isNews(house.log, error.message))
          house.log.warn("payments.provider-away", { says: error.message });
        return undefined;
      });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, turn));
  if (errors.length > 0) throw errors[0];
}
