import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import type { Person } from "../../platform/actor.ts";
import { aMember } from "../../testing/people.ts";
import { listChargesOf } from "./charge-store.ts";
import { collectDues } from "./collecting.ts";
import { PROVIDERS, type ProviderName } from "./providers/provider.ts";
import { passing } from "./testing/passing.ts";
import { setsUp, twoProviders } from "./testing/two-providers.ts";

const paying = twoProviders();
const { at } = paying;
const { fallsDue } = passing(paying);
const LONGEST_MS = 180_000;
const MEMBERS = 8;
/** It is killed when the provider has taken so many, and before it has heard of the last. */
const TAKEN = 3;

/** How many charges the provider has, and of how many different people's. */
const takenBy = (provider: ProviderName) => {
  const charges = provider === "gocardless" ? paying.gocardless.payments : paying.stripe.intents;
  const keys = [...charges.values()].map(({ metadata }) => metadata.charge);
  return { charges: charges.size, keys: new Set(keys).size };
};

function collector() {
  const program = join(import.meta.dirname, "testing/collect-to-be-killed.ts");
  const keys = JSON.stringify(at.house.payments);
  const moment = at.clock.now().toISOString();
  const child = spawn(process.execPath, [program, at.databaseUrl, moment, keys], {
    stdio: ["ignore", "ignore", "pipe"],
    cwd: join(import.meta.dirname, "../.."),
  });
  let said = "";
  child.stderr.on("data", (chunk) => {
    said += chunk;
  });
  return { child, said: () => said };
}

describe("a process that is killed between a charge and its record", () => {
  it.each(PROVIDERS)(
    "charges nobody twice and loses nothing, by %s",
    async (provider) => {
      const people: Person[] = [];
      for (let n = 0; n < MEMBERS; n += 1) {
        const person = await aMember(at.house, { name: `Member ${provider} ${n}` });
        await setsUp(paying, person, provider);
        await fallsDue(person);
        people.push(person);
      }
      const { child, said } = collector();
      let taken = 0;
      paying[provider].onCharge = () => {
        taken += 1;
        if (taken === TAKEN) child.kill("SIGKILL");
      };
      const [, signal] = await once(child, "exit");
      expect(signal, said()).toBe("SIGKILL");
      paying[provider].onCharge = () => {};
      const { rows } = await sql<{ unknown: number }>`
        select count(*)::int as unknown from payments.charge
        where provider = ${provider} and state = 'written' and tries > 0`.execute(
        at.house.database,
      );
      expect(rows[0]?.unknown).toBeGreaterThan(0);

      await collectDues(at.house);
      await collectDues(at.house);
      expect(takenBy(provider)).toEqual({ charges: MEMBERS, keys: MEMBERS });
      for (const { personId } of people) {
        const charges = await listChargesOf(at.house.database, personId);
        expect(charges.map(({ state }) => state)).toEqual([
          provider === "stripe" ? "paid" : "under-way",
        ]);
        expect(charges[0]?.object).not.toBeNull();
      }
    },
    LONGEST_MS,
  );
});
