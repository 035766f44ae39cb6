import { beforeAll, describe, expect, it } from "vitest";
import { perform } from "../../../platform/act.ts";
import { isRefusal } from "../../../platform/refusal.ts";
import { aHouse } from "../../../testing/a-house.ts";
import { anOfficer, byRequest, type Officer } from "../../../testing/officers.ts";
import { aMember } from "../../../testing/people.ts";
import { Visitor } from "../../../testing/visit.ts";
import { listLines } from "../../record/door.ts";
import { accountsPath } from "../addresses.ts";
import { KEY } from "../testing/posting.ts";
import { findAccount, findConnected, listAccounts, openSecrets } from "./account-queries.ts";
import { connectAccount } from "./acts/connect-account.ts";
import { disconnectAccount } from "./acts/disconnect-account.ts";
import { offerAccount } from "./acts/offer-account.ts";

const OWN = "http://social.inside:8080";
const accounts = { key: KEY, isInside: (url: string) => url === OWN };
const at = aHouse({ accounts });
const keyless = aHouse();
const TOKEN = "a-token-that-nobody-reads-again";
const MASTODON = { network: "mastodon", handle: "@party", address: "https://toot.wales" };

let officers: readonly [Officer, Officer];
beforeAll(async () => {
  officers = [await anOfficer(at, "national-committee"), await anOfficer(at, "safety-officer")];
});

const offers = async (fields: object, actor = officers[0].person) => {
  const outcome = await perform(
    at.house,
    offerAccount,
    { ...MASTODON, token: TOKEN, ...fields },
    { actor },
  );
  return isRefusal(outcome) ? outcome.kind : "done";
};
const newest = async () => (await listAccounts(at.house.database, 1))[0];

describe("an account of the party's", () => {
  it("is handed over by an officer who speaks for it, and its token is shown nowhere", async () => {
    const member = await aMember(at.house);
    expect(await offers({}, member)).toBe("not-allowed");
    const officer = await new Visitor(at).signInAs(officers[0].person);
    const { status } = await officer.fill(accountsPath, { ...MASTODON, token: TOKEN });
    expect(status).toBe(303);
    const { page } = await officer.get(accountsPath);
    expect(page).toContain("Mastodon: party");
    expect(page).toContain("waits for two keys");
    expect(page).not.toContain(TOKEN);
    const asVisitor = (await new Visitor(at).get(accountsPath)).page;
    expect(asVisitor).toContain("Who could read the tokens");
    expect(asVisitor).not.toContain("Hand over an account");
    expect(at.logged.join("\n")).not.toContain(TOKEN);
  });

  it("stands on a server elsewhere, or on one that the operator has named", async () => {
    for (const address of [
      ...["http://toot.wales", "https://127.0.0.1", "https://localhost", "https://10.0.0.7"],
      ...["https://toot.wales/path", "https://me@toot.wales", "ftp://toot.wales", "toot.wales"],
    ]) {
      expect(await offers({ address }), address).toBe("invalid");
    }
    expect(await offers({ address: OWN })).toBe("done");
    expect(await offers({ network: "x", address: "", token: "only\nthree\nlines-here" })).toBe(
      "invalid",
    );
    expect(await offers({ network: "x", address: "", token: "a-1\n b-2 \nc-3\nd-4\n" })).toBe(
      "done",
    );
    const account = await newest();
    expect(account && (await openSecrets(at.house.database, account, KEY))?.token).toBe(
      "a-1\nb-2\nc-3\nd-4",
    );
    expect(account && (await openSecrets(at.house.database, account, `another ${KEY}`))).toBe(
      undefined,
    );
    // What is sealed for one account opens no other.
    const moved = account && { ...account, address: "https://elsewhere.example" };
    expect(moved && (await openSecrets(at.house.database, moved, KEY))).toBe(undefined);
  });

  it("is posted with after two keys, in the place of the one before, until any one ends it", async () => {
    await offers({ handle: "first" });
    const first = await newest();
    await byRequest(at, connectAccount, { account: String(first?.id) }, officers);
    await offers({ handle: "second" });
    const second = await newest();
    await byRequest(at, connectAccount, { account: String(second?.id) }, officers);
    expect(await findConnected(at.house.database, "mastodon")).toMatchObject({ handle: "second" });
    expect(await findAccount(at.house.database, first?.id ?? 0)).toMatchObject({ state: "ended" });
    const id = String(second?.id);
    const member = await aMember(at.house);
    const by = async (actor: typeof member) => {
      const outcome = await perform(at.house, disconnectAccount, { id }, { actor });
      return isRefusal(outcome) ? outcome.kind : "done";
    };
    expect(await by(member)).toBe("not-allowed");
    expect(await by(officers[1].person)).toBe("done");
    expect(await by(officers[1].person)).toBe("conflict");
    expect(await findConnected(at.house.database, "mastodon")).toBeUndefined();
    expect(second && (await openSecrets(at.house.database, second, KEY))).toBeUndefined();
    const { lines } = await listLines(at.house.database, { subject: accountsPath });
    expect(lines.map(({ act }) => act)).toContain("social.disconnect-account");
  });

  it("is none where the operator has set nothing that seals its token", async () => {
    const { person } = await anOfficer(keyless, "national-committee");
    const officer = await new Visitor(keyless).signInAs(person);
    expect((await officer.get(accountsPath)).page).toContain("SOCIAL_KEY");
    const { status } = await officer.post(accountsPath, { ...MASTODON, token: TOKEN });
    expect(status).toBe(409);
  });
});
