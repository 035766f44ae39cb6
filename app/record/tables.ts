import type { Generated } from "kysely";

export type RecordTables = {
  "record.line": {
    number: Generated<number>;
    act: string;
    by_whom: string;
    subject: string;
    says: string;
    facts: string;
    at: Date;
  };
};
