import { type Listener, listen } from "../../platform/house.ts";
import { addDays } from "../../platform/time/days.ts";
import type { Replied } from "../mail/door.ts";
import { DAYS_NOTED, factOfNewsletter } from "./letting-out/sending.ts";
import { idOfList } from "./list.ts";
import { countReplied, findNewsletter } from "./store.ts";

export const listeners: readonly Listener[] = [
  // One of its letters was answered: each of those counts once, and a test of a draft not at all.
  listen<Replied>("mail.replied", async (tx, { letter, about, at }) => {
    const id = idOfList(about?.list ?? "");
    const newsletter = id === undefined ? undefined : await findNewsletter(tx, id);
    if (newsletter?.begunAt === undefined || about?.fact !== factOfNewsletter(newsletter)) return;
    if (newsletter.begunAt > addDays(at, -DAYS_NOTED))
      await countReplied(tx, newsletter.id, letter);
  }),
];
