import pg from "pg";
import { beforeEach } from "vitest";
import { isRefusal } from "../../../platform/refusal.ts";
import { aHouse, type TestHouse } from "../../../testing/a-house.ts";
import { anOfficer, type Officer } from "../../../testing/officers.ts";
import { listLines } from "../../record/door.ts";
import { findRequest } from "../queries.ts";
import { MadeUp } from "./a-made-up-act.ts";

export const HOUR = 3_600_000;

export interface Stage {
  readonly at: TestHouse;
  readonly safety: Officer;
  readonly committee: Officer;
  readonly facilitator: Officer;
  /** Takes another key in any case. Safety officers ask for it. */
  readonly hide: MadeUp;
  /** Has a delay. The committee asks for it. */
  readonly grant: MadeUp;
  stateOf(number: number): Promise<string>;
  outcomeOf(number: number): Promise<string>;
  linesOn(number: number): ReturnType<typeof linesOf>;
  stepsOf(number: number): Promise<readonly string[]>;
}

/** A house with fresh officers and made-up official acts before each test. */
export function aStage(): Stage {
  const at = aHouse();
  const find = async (number: number) => findRequest(at.house.database, number);
  const stage = {
    at,
    stateOf: async (number: number) => (await find(number))?.state ?? "unknown",
    outcomeOf: async (number: number) => (await find(number))?.outcome ?? "",
    linesOn: (number: number) => linesOf(at, number),
    stepsOf: async (number: number) =>
      (await linesOf(at, number)).map(({ act }) => act.replace("requests.", "")),
  };
  const made = stage as typeof stage & { -readonly [Part in keyof Stage]: Stage[Part] };
  beforeEach(async () => {
    made.safety = await anOfficer(at, "safety-officer");
    made.committee = await anOfficer(at, "national-committee");
    made.facilitator = await anOfficer(at, "facilitator");
    made.hide = new MadeUp(at, "hide-post");
    made.grant = new MadeUp(at, "grant-office", "made-up.grant");
  });
  return made;
}

const linesOf = async (at: TestHouse, number: number) => {
  const { lines } = await listLines(at.house.database, { subject: `/requests/${number}` });
  return lines.toReversed();
};

let asked = 0;
export const something = () => {
  asked += 1;
  return { what: `Thing ${asked}` };
};

export const kindOf = (outcome: unknown): string => (isRefusal(outcome) ? outcome.kind : "done");

/** Does this with the rights of whoever owns the tables. */
export async function asOwner({ ownerUrl }: TestHouse, ...statements: readonly string[]) {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
