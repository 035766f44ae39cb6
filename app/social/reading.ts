import type { Tx } from "../../platform/database/database.ts";
import type { House } from "../../platform/house.ts";
import type { PersonId } from "../../platform/ids.ts";
import { exactMomentInWords } from "../../web/moments.ts";
import { happened } from "../mail/door.ts";
import { proposalPath } from "../proposals/addresses.ts";
import { beginReading, isAuthor, type Proposal } from "../proposals/door.ts";
import { dropPostVotes } from "./planning/plan-store.ts";
import { findRotaOf, listPostVotes, listSeats } from "./rota-queries.ts";
import { putBeforeRota } from "./rota-store.ts";
import { words } from "./words.ts";

/** A post is to be read. Where a rota serves its hours begin; else it waits for the next to be drawn. */
export async function readBySomebody(tx: Tx, id: number, house: House): Promise<void> {
  const rotaId = await putBeforeRota(tx, id, house.clock.now());
  if (rotaId === undefined) return;
  const post = await beginReading(tx, id, { now: house.clock.now() });
  if (post === undefined) return;
  const seats = await listSeats(tx, rotaId);
  const on = seats.filter(({ state }) => state === "called" || state === "serving");
  await tell(tx, house, post, "read", peopleOf(on));
}

/** Whoever judged it judged another post: that counts no more, its hours begin anew, and they are told. */
export async function readAnew(tx: Tx, id: number, house: House): Promise<void> {
  const votes = await listPostVotes(tx, id);
  await dropPostVotes(tx, id);
  const rotaId = await findRotaOf(tx, id);
  if (rotaId === undefined) return;
  const post = await beginReading(tx, id, { now: house.clock.now() });
  if (post === undefined) return;
  const seats = await listSeats(tx, rotaId);
  const judged = seats.filter((seat) => votes.some(({ seatId }) => seatId === seat.id));
  await tell(tx, house, post, "read-anew", peopleOf(judged));
}

const peopleOf = (seats: readonly { readonly personId: PersonId | undefined }[]) =>
  seats.flatMap(({ personId }) => personId ?? []);

async function tell(
  tx: Tx,
  house: House,
  post: Proposal,
  what: "read" | "read-anew",
  people: readonly PersonId[],
): Promise<void> {
  const { id, stay } = post;
  const asks = people.filter((person) => !isAuthor(post, person));
  if (asks.length === 0) return;
  const until = stay.endsAt ?? stay.enteredAt;
  await house.announce(
    tx,
    happened({
      ...({ on: [proposalPath(id)], part: "asked" } as const),
      ...{ what, at: stay.enteredAt, asks, until, isImportant: false },
      says: () => words.told[what](exactMomentInWords(until)),
    }),
  );
}
