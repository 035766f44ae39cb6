import { sql } from "kysely";
import { expect, it } from "vitest";
import { aHouse } from "../testing/a-house.ts";

const at = aHouse();

it("tokens of forms that were sent are forgotten after two days, and not before", async () => {
  await sql`
    insert into platform.submission (token, act, at)
    select 'token-of-a-form-' || hours, 'mail.choose-notices', now() - make_interval(hours => hours)
    from unnest(array[1, 47, 49, 900]) hours`.execute(at.house.database);
  await at.house.runDueJobs();
  const { rows } = await sql<{ token: string }>`
    select token from platform.submission order by at desc`.execute(at.house.database);
  expect(rows.map(({ token }) => token)).toEqual(["token-of-a-form-1", "token-of-a-form-47"]);
});
