import { PSEUDO, speakBy } from "@breakthrough/languages";
import { afterEach, describe, expect, it } from "vitest";
import { inTransaction, perform } from "../../platform/act.ts";
import { answering, spokenHere } from "../../platform/language.ts";
import { aHouse, PARTY_URL } from "../../testing/a-house.ts";
import { lettersTo } from "../../testing/letters.ts";
import { aMember } from "../../testing/people.ts";
import { Visitor } from "../../testing/visit.ts";
import { chooseLanguage } from "../me/acts/choose-language.ts";
import { findDetails } from "../membership/door.ts";

const at = aHouse();

const ask = (path: string, headers: Record<string, string> = {}) =>
  at.app.request(PARTY_URL + path, { headers });
const languageOf = async (response: Response): Promise<string> =>
  /<html lang="([^"]+)"/.exec(await response.text())?.[1] ?? "";

const IN_WELSH = { "accept-language": "cy-GB,cy;q=0.9,en;q=0.8" };

describe("the language of an answer", () => {
  it.each([
    ["/join", {}, "en-GB"],
    ["/join", IN_WELSH, "cy"],
    ["/join", { ...IN_WELSH, cookie: "language=en" }, "en-GB"],
    ["/join", { cookie: "language=cy" }, "cy"],
    ["/join?lang=en", { cookie: "language=cy" }, "en-GB"],
    ["/join?lang=CY", {}, "cy"],
    ["/join?lang=de", IN_WELSH, "cy"],
    ["/join", { ...IN_WELSH, cookie: "language=de" }, "cy"],
    ["/nowhere", IN_WELSH, "cy"],
  ])("to %s with %j is %s", async (path, headers, language) => {
    const response = await ask(path, headers);
    expect(response.headers.get("content-language")).toBe(language);
    expect(response.headers.get("vary")).toBe("Accept-Language, Cookie");
    expect(await languageOf(response)).toBe(language);
  });

  it("is that of a feed's address, and the feed says so", async () => {
    const response = await ask("/policy.atom?lang=cy", { "accept-language": "en" });
    expect(response.headers.get("content-language")).toBe("cy");
    expect(await response.text()).toContain('xml:lang="cy"');
  });

  it("is Welsh also where the page is about an error", async () => {
    const page = await (await ask("/nowhere", IN_WELSH)).text();
    expect(page).toContain("Neidio i");
  });

  it("of two who ask at the same moment is each one's own", async () => {
    const asked = Array.from({ length: 20 }, (_, number) => (number % 2 === 0 ? "cy" : "en-GB"));
    const answers = await Promise.all(
      asked.map(async (language) =>
        languageOf(await ask("/discuss", { "accept-language": language })),
      ),
    );
    expect(answers).toEqual(asked);
  });
});

describe("the switch", () => {
  it("stands on every page, in the language that it leads to", async () => {
    const page = await (await ask("/join")).text();
    expect(page).toMatch(/<button[^>]*name="language"[^>]*value="cy"[^>]*lang="cy"[^>]*>Cymraeg</);
    const welsh = await (await ask("/join?lang=cy")).text();
    expect(welsh).toMatch(/value="en"[^>]*lang="en-GB"[^>]*>English</);
  });

  it("leads back to its page, which speaks that language from then on", async () => {
    const visitor = new Visitor(at);
    const switched = await visitor.post(
      "/language",
      { language: "cy" },
      "/join?as=supporter&lang=en",
    );
    expect(switched).toMatchObject({ status: 303, leadsTo: "/join?as=supporter" });
    const cookie = switched.response.headers.get("set-cookie");
    expect(cookie).toMatch(/^language=cy; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax$/);
    expect((await visitor.get("/join")).page).toContain('<html lang="cy">');
  });

  it.each([
    ["https://elsewhere.example/join", "/"],
    ["no address", "/"],
    [`${PARTY_URL}//elsewhere.example`, "/"],
  ])("leads nowhere but to us: from %s to %s", async (referer, leadsTo) => {
    const headers = { origin: PARTY_URL, "sec-fetch-site": "same-origin", referer };
    const body = new URLSearchParams({ language: "cy" });
    const { socket } = { socket: { remoteAddress: "10.1.1.1" } };
    const answer = await at.app.request(
      `${PARTY_URL}/language`,
      { method: "POST", body, headers },
      { incoming: { socket } },
    );
    expect(answer.headers.get("location")).toBe(leadsTo);
  });

  it.each<Record<string, string | string[]>>([{}, { language: "de" }, { language: ["cy", "en"] }])(
    "takes no %j",
    async (fields) => {
      const answer = await new Visitor(at).post("/language", fields);
      expect(answer.status).toBe(422);
      expect(answer.response.headers.get("set-cookie")).toBeNull();
    },
  );

  it("of somebody signed in is kept for their letters and their other browsers", async () => {
    const actor = await aMember(at.house);
    const visitor = await new Visitor(at).signInAs(actor);
    await visitor.post("/language", { language: "cy" }, "/me");
    expect(await findDetails(at.house.database, actor.personId)).toMatchObject({ language: "cy" });
    const elsewhere = await new Visitor(at).signInAs(actor);
    expect((await elsewhere.get("/me")).page).toContain('<html lang="cy">');
    expect((await at.house.gatherAbout(actor.personId)).membership).toMatchObject({
      language: "cy",
    });
  });

  it("in this browser comes before what was chosen in another", async () => {
    const actor = await aMember(at.house);
    await perform(at.house, chooseLanguage, { language: "cy" }, { actor });
    const visitor = await new Visitor(at).signInAs(actor);
    expect((await visitor.get("/me?lang=en")).page).toContain('<html lang="en-GB">');
    expect((await visitor.get("/me")).page).toContain('<html lang="cy">');
  });
});

describe("what is said and what is written down", () => {
  afterEach(() => void speakBy(spokenHere));
  /** Where Welsh would be spoken, the sentences wear brackets. */
  const withBrackets = () => speakBy(() => (spokenHere() === "cy" ? PSEUDO : "en"));
  const joining = {
    kind: "member",
    name: "Siân",
    email: "sian@example.org",
    age: "adult",
    consent: "yes",
  };

  it("a form's troubles and a refusal out of a transaction are in the asker's language", async () => {
    withBrackets();
    const visitor = new Visitor(at);
    const { page } = await visitor.post("/join?lang=cy", { ...joining, name: "" });
    expect(page).toContain("⟦⟦The name⟧ is missing.⟧");
    const member = await new Visitor(at).signInAs(await aMember(at.house));
    const refused = await member.post("/proposals/999/support?lang=cy", { version: "1" });
    expect(refused.status).toBe(404);
    expect(refused.page).toMatch(/<p[^>]*>⟦[^<]*⟧<\/p>/);
  });

  it("whoever joins by a Welsh form is written to in Welsh, then and later", async () => {
    withBrackets();
    await new Visitor(at).post("/join?lang=cy", joining);
    const [letter] = await lettersTo(at.house, joining.email);
    expect(letter?.subject).toMatch(/^⟦.*⟧$/);
    await new Visitor(at).post("/join?lang=en", { ...joining, email: "ann@example.org" });
    const [english] = await lettersTo(at.house, "ann@example.org");
    expect(english?.subject).not.toContain("⟦");
  });

  it("whatever a transaction writes is in English, in whatever language it was asked for", async () => {
    const within = await answering("cy", () => inTransaction(at.house, async () => spokenHere()));
    expect(within).toBe("en");
  });
});
