import { expect, it } from "vitest";
import { aHouse } from "../../testing/a-house.ts";
import { openBounces } from "./bounces.ts";
import { CannotListen } from "./serve.ts";

const at = aHouse();
const wanted = { bounceAddress: "bounces@party.test", bounceHost: "127.0.0.1" };

it("letters that come back are taken where a port is named, and one that is taken is said in words", async () => {
  expect(await openBounces(at.house, { ...wanted, bouncePort: undefined })).toBeUndefined();
  const first = await openBounces(at.house, { ...wanted, bouncePort: 0 });
  const taken = { ...wanted, bouncePort: first?.port };
  await expect(openBounces(at.house, taken)).rejects.toThrow(CannotListen);
  await expect(openBounces(at.house, taken)).rejects.toThrow(`BOUNCE_PORT is ${first?.port}`);
  await first?.stop();
});
