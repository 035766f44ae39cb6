import type { OpinionMap } from "@breakthrough/opinion-map";
import type { Generated } from "kysely";
import type { PersonId } from "../../platform/ids.ts";
import type { HidingGround } from "../../platform/text/posts.ts";
import type { HiddenStatementId } from "./hiding/hiding.ts";
import type { Common } from "./maps/united.ts";
import type { OpinionTopicId, StatementId } from "./topic.ts";

export type OpinionsTables = {
  "opinions.topic": {
    id: Generated<OpinionTopicId>;
    path: string;
    title: string;
    is_open: Generated<boolean>;
    opened_at: Date;
    /** Statements were hidden or answers erased since the last map. */
    is_changed: Generated<boolean>;
  };
  "opinions.statement": {
    id: Generated<StatementId>;
    topic_id: OpinionTopicId;
    /** Nobody, once the writer was forgotten. */
    person_id: PersonId | null;
    /** Nothing while it is hidden. */
    text: string | null;
    /** A hash of what it looks like, so that the same is not said twice, nor again what is hidden. */
    likeness: string;
    answers: Generated<number>;
    written_at: Date;
    hidden_id: Generated<HiddenStatementId | null>;
  };
  "opinions.answer": {
    topic_id: OpinionTopicId;
    statement_id: StatementId;
    person_id: PersonId;
    /** 1 agrees, -1 disagrees, 0 passes. */
    says: number;
    answered_at: Date;
  };
  "opinions.map": {
    topic_id: OpinionTopicId;
    made_at: Date;
    /** How many answers it was made of. */
    answers: number;
    people: number;
    /** Nothing while too few have taken part. */
    map: OpinionMap | null;
    common: readonly Common[] | null;
  };
  "opinions.hidden": {
    id: Generated<HiddenStatementId>;
    statement_id: StatementId;
    request: number;
    ground: HidingGround;
    text: string | null;
    hidden_at: Date;
    restored_at: Date | null;
    restored_by: string | null;
  };
};
