import { sql } from "kysely";
import type { PersonId } from "../../../platform/ids.ts";
import { listHiddenIn } from "../../../platform/text/hidden-lines.ts";
import type { HidingGround, Posts } from "../../../platform/text/posts.ts";
import { statementsPath } from "../addresses.ts";
import type { OpinionTopicId, StatementId } from "../topic.ts";
import { words } from "../words.ts";

/** The list is newest first: from this one on, so that it is there however many came after it. */
const inListPath = (topicId: OpinionTopicId, id: StatementId): string =>
  `${statementsPath(topicId)}?before=${id + 1}#statement-${id}`;

type Row = {
  id: StatementId;
  topic_id: OpinionTopicId;
  title: string;
  path: string;
  person_id: PersonId | null;
  text: string | null;
  ground: HidingGround | null;
  request: number | null;
};

export const posts: Posts = {
  kinds: ["statement"],
  nameOf: () => words.hidden.statement,
  find: async (db, _kind, ids) => {
    const { rows } = await sql<Row>`
      select s.id, s.topic_id, t.title, t.path, s.person_id, s.text, h.ground, h.request
      from opinions.statement s
      join opinions.topic t on t.id = s.topic_id
      left join opinions.hidden h on h.id = s.hidden_id
      where s.id = any(${[...ids]}::bigint[])`.execute(db);
    return new Map(
      rows.map(({ id, topic_id, title, path, person_id, text, ground, request }) => [
        id,
        {
          path: inListPath(topic_id, id),
          on: { title, path },
          authorId: person_id ?? undefined,
          text: text ?? undefined,
          hidden: ground === null || request === null ? undefined : { ground, request },
        },
      ]),
    );
  },
  listHidden: (db, slice) =>
    listHiddenIn(db, "opinions.hidden", slice, { kind: sql<string>`'statement'::text` }),
};
