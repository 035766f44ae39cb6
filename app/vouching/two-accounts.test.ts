import { expect, it } from "vitest";
import { aHouse } from "../../testing/a-house.ts";
import { becomeOne } from "../../testing/two-accounts.ts";
import { listVouchesBy, listVouchesFor } from "./store.ts";
import { aVouchingStage } from "./testing.ts";

const at = aHouse();
const { aNewcomer, linkOf, nth, switchOn, vouchBy } = aVouchingStage(at);

it("two accounts that become one have vouched once for each person, and not for themselves", async () => {
  await switchOn();
  const [kept, other] = [nth(0), nth(1)];
  const both = await aNewcomer("both@example.org");
  const one = await aNewcomer("one@example.org");
  for (const voucher of [kept, other]) await vouchBy(voucher, await linkOf(both));
  await vouchBy(other, await linkOf(one));
  await becomeOne(at.house, { kept, other });
  const { database } = at.house;
  const vouchers = async ({ personId }: typeof kept) =>
    (await listVouchesFor(database, personId)).map(({ voucherId }) => voucherId);
  expect(await vouchers(both)).toEqual([kept.personId]);
  expect(await vouchers(one)).toEqual([kept.personId]);

  const [newer, older] = [await aNewcomer("newer@example.org"), nth(2)];
  await vouchBy(older, await linkOf(newer));
  await becomeOne(at.house, { kept: newer, other: older });
  expect(await vouchers(newer)).toEqual([]);
  expect(await listVouchesBy(database, older.personId)).toEqual([]);
});
