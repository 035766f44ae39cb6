import { describe, expect, it } from "vitest";
import { formsOfMembers, formsOfVisitors } from "../../platform/http/limited.ts";
import { isWithin } from "../../platform/limits.ts";
import { aHouse, PARTY_URL } from "../../testing/a-house.ts";
import { aMember } from "../../testing/people.ts";
import { Visitor } from "../../testing/visit.ts";

const at = aHouse();

const PLAIN = "application/x-www-form-urlencoded";

const ask = (address: string, headers: Record<string, string>) =>
  at.app.request(address, { method: "POST", headers, body: "email=x" });

/** A form as an older browser sends it, which says where it comes from by `Origin` alone. */
const send = async (address: string, origin: string) =>
  (await ask(address, { origin, "content-type": PLAIN })).status;

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

  it("is refused at an address that is not the party's, which anybody can lead here", async () => {
    for (const host of [
      "elsewhere.example",
      "party.test.elsewhere.example",
      "party.test.",
      "xparty.test",
    ]) {
      for (const site of [{ origin: `http://${host}` }, { "sec-fetch-site": "same-origin" }]) {
        const answer = await ask(`http://${host}/sign-in`, {
          ...site,
          "content-type": PLAIN,
        } as never);
        expect([host, answer.status]).toEqual([host, 403]);
        expect(await answer.text()).toContain(PARTY_URL);
      }
    }
    for (const host of ["localhost:4300", "127.0.0.1", "[::1]:4300", "party.test:8080"]) {
      expect([host, await send(`http://${host}/sign-in`, `http://${host}`)]).not.toEqual([
        host,
        403,
      ]);
    }
  });

  it("is refused as anything but a form of texts, wherever it is sent", async () => {
    const types = ["application/json", "text/plain", "multipart/form-data; boundary=x", "x/y", ""];
    for (const path of ["/sign-in", "/requests/1/challenge", "/decide/1/vote", "/nowhere"]) {
      for (const type of types) {
        const headers = { origin: PARTY_URL, "content-type": type };
        expect([type, (await ask(PARTY_URL + path, headers)).status]).toEqual([type, 415]);
      }
    }
  });

  it("of a visitor is one of so many from one place", async () => {
    const here = "192.0.2.7";
    for (let sent = 0; sent < formsOfVisitors.most; sent++) {
      await isWithin(at.house.database, formsOfVisitors, here);
    }
    for (const path of [
      "/sign-out",
      "/join",
      "/email/stop",
      "/decide/1/vote",
      "/me/leave",
      "/nowhere",
    ]) {
      const { status, response } = await new Visitor(at, here).post(path);
      expect([path, status]).toEqual([path, 429]);
      expect(response.headers.get("retry-after")).toBe("5");
    }
    expect((await new Visitor(at, here).get("/join")).status).toBe(200);
    expect((await new Visitor(at, "192.0.2.8").post("/nowhere")).status).toBe(404);
  });

  it("of a member is one of so many in their name, from however many browsers, and reading goes on", async () => {
    const [machine, other] = [await aMember(at.house), await aMember(at.house)];
    for (let sent = 0; sent < formsOfMembers.most; sent++) {
      await isWithin(at.house.database, formsOfMembers, machine.personId);
    }
    for (const path of ["/decide/1/vote", "/me/following/level", "/nowhere"]) {
      const browser = await new Visitor(at).signInAs(machine);
      const { status, response, page } = await browser.post(path);
      expect([path, status, page.includes("In your name")]).toEqual([path, 429, true]);
      expect(response.headers.get("retry-after")).toBe("600");
      expect((await browser.get("/me")).status).toBe(200);
    }
    const neighbour = await new Visitor(at).signInAs(other);
    expect((await neighbour.post("/nowhere")).status).toBe(404);
  });
});
