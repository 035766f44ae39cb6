import type { Reader } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import { isAuthor, listPosts } from "../proposals/door.ts";
import { postPath, rotaPath } from "./addresses.ts";
import { MOST_POSTS } from "./posts.ts";
import { listOwnSeats, listUnread } from "./rota-queries.ts";

/** What the rota asks of somebody now: whether they serve, or what they say of a post. */
export interface RotaTask {
  readonly kind: "answer" | "judge";
  readonly path: string;
  /** Of the post. */
  readonly title: string | undefined;
  readonly until: Date | undefined;
}

export async function listRotaTasks(
  db: Reader,
  personId: PersonId,
  now: Date,
): Promise<readonly RotaTask[]> {
  const seats = await listOwnSeats(db, personId);
  if (seats.length === 0) return [];
  const asked = seats.filter(({ state, answerBy }) => state === "called" && now < answerBy);
  const posts = await listPosts(db, "rota", MOST_POSTS);
  const unread = await listUnread(
    db,
    personId,
    posts.map(({ id }) => id),
  );
  const toJudge = posts.filter((post) => unread.includes(post.id) && !isAuthor(post, personId));
  return [
    ...asked.map(({ rotaId, answerBy }) => ({
      ...({ kind: "answer", path: rotaPath(rotaId) } as const),
      ...{ title: undefined, until: answerBy },
    })),
    ...toJudge.map(({ id, title, stay }) => ({
      ...({ kind: "judge", path: postPath(id), title } as const),
      until: stay.endsAt,
    })),
  ];
}
