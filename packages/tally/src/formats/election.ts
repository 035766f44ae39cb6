import type { Ballots } from "../ballots/ballots.ts";
import type { Marks } from "../marks/marks.ts";

/** What a ballot file holds: rankings always, marks where the format gives them. */
export type Election = { readonly ballots: Ballots; readonly marks?: Marks };
