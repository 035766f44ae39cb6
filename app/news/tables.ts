import type { Generated } from "kysely";
import type { PersonId } from "../../platform/ids.ts";
import type { Whom } from "./letter.ts";

export type NewsTables = {
  "news.letter": {
    /** The number of the request that allowed it. */
    request: number;
    subject: string;
    text: string;
    whom: Whom;
    begun_at: Date;
    posted_to: PersonId | null;
    posted: Generated<number>;
    finished_at: Date | null;
  };
};
