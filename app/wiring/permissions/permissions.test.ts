import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { inTransaction, orRefusal, rehearseWithin } from "../../../platform/act.ts";
import { isRefusal } from "../../../platform/refusal.ts";
import { aHouse } from "../../../testing/a-house.ts";
import {
  anOfficer,
  anOpenRequest,
  askFor,
  type Officer,
  turnsKey,
} from "../../../testing/officers.ts";
import { MadeUp } from "../../requests/testing/a-made-up-act.ts";
import {
  bodyOf,
  type Office,
  officeNames,
  officesThatAsk,
  POWER_NAMES,
  type PowerName,
  powerPlanOf,
} from "../../rulebook/door.ts";
import { everyAct } from "../every-act.ts";
import { drawPermissions, fieldsOf, mayBegin, partOf, ROLES } from "./permissions.ts";

const at = aHouse();
const OFFICE_NAMES = officeNames();
const official = everyAct().filter(({ power }) => power !== undefined);
const officers = new Map<Office, readonly [Officer, Officer]>();

/** Days are passed for each power: a term that lasts them all. */
const LONG = { days: 700 };

beforeAll(async () => {
  for (const office of OFFICE_NAMES) {
    officers.set(office, [await anOfficer(at, office, LONG), await anOfficer(at, office, LONG)]);
  }
});

const officerOf = (office: Office, which: 0 | 1): Officer => {
  const found = officers.get(office)?.[which];
  if (found === undefined) throw new Error(`nobody is ${office}`);
  return found;
};

describe("the permission matrix", () => {
  it("is current: `npm run permissions` writes it", () => {
    const kept = readFileSync(join(import.meta.dirname, "../../../docs/permissions.md"), "utf8");
    expect(kept).toBe(drawPermissions(everyAct()));
  });

  it("names every act once, each with its fields, and every official act that a room lists", () => {
    const names = everyAct().map(({ name }) => name);
    expect(names.length).toBeGreaterThan(50);
    expect(new Set(names).size).toBe(names.length);
    for (const name of at.house.officialActs.keys()) expect(names).toContain(name);
    expect(official.map(({ name }) => name).sort()).toEqual(
      [...at.house.officialActs.keys()].sort(),
    );
    for (const { power } of official) expect(POWER_NAMES).toContain(power);
  });

  it("finds the acts of every folder `acts/`, however deep in its room", () => {
    const files = globSync("app/**/acts/**/*.ts", { cwd: join(import.meta.dirname, "../../..") });
    const defining = files.filter(
      (file) => !file.endsWith(".test.ts") && /defineAct\(/.test(readFileSync(file, "utf8")),
    );
    expect(everyAct()).toHaveLength(defining.length);
  });

  it("no field of any act reaches into a prototype", () => {
    for (const { input } of everyAct()) {
      for (const poison of ["__proto__", "constructor", "prototype"]) {
        expect(fieldsOf(input)).not.toContain(poison);
      }
    }
  });
});

describe.each(official.map((act) => [act.name, act] as const))("%s", (_name, act) => {
  it.each(Object.entries(ROLES))("is begun by no %s", async (_role, actor) => {
    expect(mayBegin(act, actor)).toBe(false);
    const context = { actor, house: at.house, now: at.clock.now() };
    const outcome = await inTransaction(at.house, (tx) =>
      orRefusal(() => rehearseWithin(tx, act, {}, context)),
    );
    expect(isRefusal(outcome) && outcome.kind).toBe("not-allowed");
  });

  it.each(OFFICE_NAMES)("is asked for by the office %s as the matrix says", async (office) => {
    // Some acts need nothing but the reason, so that is too short as well.
    const outcome = await askFor(at, act, {}, officerOf(office, 0), "No");
    const mayAsk = partOf(act.power as PowerName, office).includes("asks");
    expect(isRefusal(outcome) && outcome.kind).toBe(mayAsk ? "invalid" : "not-allowed");
  });
});

const GRANTABLE = POWER_NAMES.filter((power) => !powerPlanOf(power).isOnlyByBallot);

describe.each(GRANTABLE)("the power %s", (power) => {
  it.each(officesThatAsk(power))("asked for by %s takes the keys of the matrix", async (asker) => {
    const act = new MadeUp(at, power).act;
    for (const office of OFFICE_NAMES) {
      const what = `${power} by ${asker} and ${office}`;
      const number = await anOpenRequest(at, act, { what }, officerOf(asker, 0));
      const outcome = await turnsKey(at, number, officerOf(office, 1));
      const turns = partOf(power, office).includes("other key") && bodyOf(asker) !== bodyOf(office);
      expect(isRefusal(outcome) ? outcome.kind : "done", what).toBe(turns ? "done" : "not-allowed");
      // So that the next one is not one too many.
      at.clock.moveForward(turns ? 0 : 120 * 3_600_000);
    }
  });
});
