import { describe, expect, it } from "vitest";
import { aHouse, PARTY_URL } from "../testing/a-house.ts";

const at = aHouse();

/** A form as an older browser sends it, which says where it comes from by `Origin` alone. */
const send = async (address: string, origin: string) => {
  const headers = { origin, "content-type": "application/x-www-form-urlencoded" };
  return (await at.app.request(address, { method: "POST", headers, body: "email=x" })).status;
};

describe("a form", () => {
  it("is taken from a page of ours, also behind a proxy that speaks to us by another address", async () => {
    expect(await send(`${PARTY_URL}/sign-in`, PARTY_URL)).not.toBe(403);
    expect(await send("http://127.0.0.1:4300/sign-in", PARTY_URL)).not.toBe(403);
  });

  it("is refused from any other page, whatever it calls itself", async () => {
    for (const origin of ["https://elsewhere.example", `${PARTY_URL}.elsewhere.example`, "null"]) {
      expect(await send(`${PARTY_URL}/sign-in`, origin)).toBe(403);
    }
  });
});
