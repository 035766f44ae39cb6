import { describe, expect, it } from "vitest";
import { aHouse } from "../../testing/a-house.ts";
import { Visitor } from "../../testing/visit.ts";

const at = aHouse();

const form = {
  kind: "supporter",
  name: "Noor Haddad",
  email: "noor@example.org",
  postcode: "",
  age: "adult",
  consent: "yes",
};

describe("POST /join", () => {
  it("leads to the same page whether the address is known or not", async () => {
    const visitor = new Visitor(at);
    const first = await visitor.post("/join", form);
    const second = await visitor.post("/join", form);
    expect([first.status, first.leadsTo]).toEqual([303, "/join/sent"]);
    expect([second.status, second.leadsTo]).toEqual([303, "/join/sent"]);
  });

  it("shows what is wrong and keeps what was typed", async () => {
    const answer = await new Visitor(at).post("/join", { ...form, email: "noor at home" });
    expect(answer.status).toBe(422);
    expect(answer.page).toContain("Write the email address in full");
    expect(answer.page).toContain('value="Noor Haddad"');
    expect(answer.page).toContain('value="noor at home"');
  });

  it("says of each field one thing only, the first that has to be put right", async () => {
    const { page } = await new Visitor(at).post("/join", { ...form, name: "", email: "" });
    expect(page).toContain("The name is missing.");
    expect(page).toContain("Your email address is missing.");
    expect(page).not.toContain("Write the email address in full");
  });

  it("refuses a form from another site", async () => {
    const headers = { origin: "https://evil.example", "sec-fetch-site": "cross-site" };
    const body = new URLSearchParams(form);
    const answer = await at.app.request("http://party.test/join", {
      method: "POST",
      body,
      headers,
    });
    expect(answer.status).toBe(403);
  });

  it("refuses a field that would reach into an object's prototype", async () => {
    const answer = await new Visitor(at).post("/join", { ...form, ["__proto__"]: "x" });
    expect(answer.status).toBe(422);
  });
});
