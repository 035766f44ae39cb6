import type { PersonId } from "../../platform/ids.ts";
import type { Role } from "./cast.ts";

export type DemoTables = {
  /** Who plays which part. */
  "demo.part": { role: Role; person_id: PersonId };
  /** How far the invented people's life has come, in days since the founding; and who moves the time just now. */
  "demo.life": { only_row?: boolean; lived: number; moving_since: Date | null };
};
