import type { SourcedText } from "@breakthrough/amendments";
import type { ColumnType, Generated, JSONColumnType } from "kysely";
import type { Change } from "./constitution/changes.ts";
import type { Constitution } from "./constitution/constitution.ts";

export type RulebookTables = {
  "rulebook.charter": {
    number: Generated<number>;
    /** Written as JSON text, read as what it says. */
    paragraphs: ColumnType<SourcedText, string, string>;
    set_by: string;
    set_by_path: string;
    set_at: Date;
  };
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
