import { expect, it } from "vitest";
import { aHouse } from "../testing/a-house.ts";
import { openDatabase } from "./database/database.ts";
import { isWithin, type Limit } from "./limits.ts";
import { openLog } from "./log/log.ts";
import { said } from "./refusal.ts";

const at = aHouse();
const limit: Limit = {
  name: "test",
  most: 5,
  minutes: 1,
  says: said("test.too-often", "Too often."),
};

it("lets through as many as the limit says and no more, for each key apart", async () => {
  const uses = await Promise.all(
    Array.from({ length: 12 }, () => isWithin(at.house.database, limit, "one")),
  );
  expect(uses.filter(Boolean)).toHaveLength(5);
  expect(await isWithin(at.house.database, limit, "other")).toBe(true);
});

it("counts for several processes together", async () => {
  const uses: boolean[] = [];
  for (let use = 0; use < 4; use++) uses.push(await isWithin(at.house.database, limit, "shared"));
  const second = openDatabase(at.databaseUrl, openLog("silent"), 2);
  for (let use = 0; use < 4; use++) uses.push(await isWithin(second.database, limit, "shared"));
  await second.close();
  expect(uses.filter(Boolean)).toHaveLength(5);
});
