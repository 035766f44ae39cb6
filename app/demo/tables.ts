import type { PersonId } from "../../platform/ids.ts";
import type { Role } from "./cast.ts";

export type DemoTables = {
  /** Who plays which part. */
  "demo.part": { role: Role; person_id: PersonId };
};
