import { sql } from "kysely";
import { inTransaction } from "../../../platform/act.ts";
import type { TestHouse } from "../../../testing/a-house.ts";
import type { Event } from "../event.ts";
import { hidePost } from "../hiding/hiding-store.ts";

type ById = Pick<Event, "id">;

/** As if a member had proposed it, and nobody had opened it. */
export const notOpened = async ({ house }: TestHouse, { id }: ById): Promise<void> => {
  await sql`update events.event set is_proposed = true where id = ${id}`.execute(house.database);
};

/** As if it had been held for members alone. */
export const forMembersAlone = async ({ house }: TestHouse, { id }: ById): Promise<void> => {
  await sql`update events.event set is_public = false where id = ${id}`.execute(house.database);
};

/** As if two keys had hidden what it says. */
export const hiddenByKeys = ({ house }: TestHouse, { id }: ById): Promise<void> => {
  const post = {
    ...{ kind: "event" as const, id, eventId: id, authorId: undefined, text: undefined },
    ...{
      hidden: undefined,
      hiddenId: undefined,
      isCopy: false,
      title: undefined,
      eventHidden: undefined,
    },
  };
  return inTransaction(house, (tx, now) =>
    hidePost(tx, { post, ground: "abuse", request: 1 }, now),
  );
};
