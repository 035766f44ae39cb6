import type { Generated } from "kysely";

export type ImprintTables = {
  "imprint.imprint": {
    number: Generated<number>;
    controller: string;
    address: string;
    promoter: string;
    promoter_address: string | null;
    contact: string;
    data_contact: string | null;
    fee_pence: number;
    registration: string | null;
    slogan: string | null;
    slogan_cy: string | null;
    intro: string | null;
    intro_cy: string | null;
    set_at: Date;
  };
};
