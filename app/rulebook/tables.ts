import type { Generated, JSONColumnType } from "kysely";
import type { Change } from "./constitution/changes.ts";
import type { Constitution } from "./constitution/constitution.ts";

export type RulebookTables = {
  "rulebook.setting": {
    name: string;
    number: string;
    set_by: string;
    set_by_path: string | null;
    set_at: Date;
  };
  "rulebook.constitution": {
    number: Generated<number>;
    document: JSONColumnType<Constitution>;
    change: JSONColumnType<Change> | null;
    says: string | null;
    set_by: string;
    set_by_path: string | null;
    set_at: Date;
  };
};
