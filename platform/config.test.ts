import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ConfigMistakes, readConfig, VARIABLES } from "./config.ts";
import { newKeyText, readRecordKey } from "./sealing.ts";

describe("settings", () => {
  it("each has its line in the guide for those who run a party, and no other has", () => {
    const guide = readFileSync(join(import.meta.dirname, "../docs/operating.md"), "utf8");
    const told = [...guide.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name]) => name);
    expect(told.sort()).toEqual([...VARIABLES].sort());
  });

  it("nothing set: this machine only, a database of our own", () => {
    const config = readConfig({});
    expect(config.host).toBe("127.0.0.1");
    expect(config.databaseUrl).toBeUndefined();
    expect(config.role).toBe("all");
  });

  it("every mistake is named at once", () => {
    const read = () =>
      readConfig({ PORT: "eighty", DATABASE_URL: "mysql://x", ROLE: "boss", SMTP_URL: "mail" });
    expect(read).toThrow(ConfigMistakes);
    for (const name of ["PORT", "DATABASE_URL", "ROLE", "SMTP_URL"]) expect(read).toThrow(name);
  });

  it("a mistake in one does not hide those in others, nor those between two", () => {
    const environment = { PARTY_URL: "party.example", PORT: "x", SMTP_URL: "smtp://localhost" };
    const read = () => readConfig({ ...environment, DATABASE_OWNER_URL: "postgres://a@b/c" });
    expect(read).toThrow(ConfigMistakes);
    for (const name of ["PARTY_URL must be", "PORT", "MAIL_FROM", "DATABASE_URL must be set"])
      expect(read).toThrow(name);
  });

  it.each([
    ["PARTY_URL", "party.example"],
    ["PARTY_URL", "https://name:secret@party.example"],
    ["PARTY_URL", "https://party.example/?a=1"],
    ["SMTP_URL", "smtp:"],
    ["BOUNCE_ADDRESS", "bounces+tag@party.example"],
    ["BOUNCE_IMAP_URL", "https://user:password@mail.example"],
    ["BOUNCE_IMAP_URL", "imaps://mail.example/INBOX"],
    ["BOUNCE_IMAP_URL", "imaps://user:100%@mail.example"],
    ["DATABASE_URL", "postgres:"],
  ])("%s is no address where it is %s", (name, value) => {
    const read = () => readConfig({ [name]: value, MAIL_FROM: "a@b.org" });
    expect(read).toThrow(ConfigMistakes);
    expect(read).toThrow(name);
  });

  it("a database may be reached over a socket", () => {
    const url = "postgres:///breakthrough?host=/run/postgresql";
    expect(readConfig({ DATABASE_URL: url }).databaseUrl).toBe(url);
  });

  it("an empty variable is one that is not set", () => {
    expect(readConfig({ PORT: "", DATABASE_URL: "" }).port).toBe(4300);
  });

  it("the record's key must be one, and no mistake in it is repeated on the screen", () => {
    const secret = newKeyText("party.example.org/record");
    expect(readConfig({ RECORD_KEY: secret }).recordKey).toBe(secret);
    const broken = secret.slice(0, -3);
    const read = () => readConfig({ RECORD_KEY: broken });
    expect(read).toThrow("RECORD_KEY cannot be used");
    expect(read).not.toThrow(secret.slice(40, 60));
  });

  it("witnesses are pairs of key and address; more than half of them must sign, unless told", () => {
    const witness = (nth: number) =>
      `${readRecordKey(newKeyText(`w${nth}.example`)).verifierKey} https://w${nth}.example/`;
    const all = [1, 2, 3].map(witness).join(", ");
    const config = readConfig({ RECORD_WITNESSES: all });
    expect(config.witnesses.map(({ url }) => url)).toEqual(
      [1, 2, 3].map((nth) => `https://w${nth}.example`),
    );
    expect(config.quorum).toBe(2);
    expect(readConfig({}).quorum).toBe(0);
    expect(readConfig({ RECORD_WITNESSES: all, RECORD_WITNESS_QUORUM: "1" }).quorum).toBe(1);
    const tooMany = { RECORD_WITNESSES: all, RECORD_WITNESS_QUORUM: "4" };
    expect(() => readConfig(tooMany)).toThrow("names 3");
    for (const wrong of ["x", `${witness(1)}, ${witness(1).split(" ")[0]}`, "key ftp://x"]) {
      expect(() => readConfig({ RECORD_WITNESSES: wrong })).toThrow("RECORD_WITNESSES");
    }
  });

  it("metrics stand at a port of their own, or nowhere", () => {
    expect(readConfig({}).metricsPort).toBeUndefined();
    expect(readConfig({ METRICS_PORT: "9464" }).metricsPort).toBe(9464);
    for (const wrong of ["0", "x", "70000"]) {
      expect(() => readConfig({ METRICS_PORT: wrong })).toThrow("METRICS_PORT");
    }
    for (const same of [{ METRICS_PORT: "4300" }, { METRICS_PORT: "80", PORT: "80" }]) {
      expect(() => readConfig(same)).toThrow("METRICS_PORT must be another than PORT");
    }
  });

  it("letters need a sender", () => {
    expect(() => readConfig({ SMTP_URL: "smtp://localhost:25" })).toThrow("MAIL_FROM");
    expect(() => readConfig({ BOUNCE_PORT: "4325" })).toThrow("BOUNCE_ADDRESS must be set");
    const mailbox = { BOUNCE_IMAP_URL: "imaps://user:password@mail.example" };
    expect(() => readConfig(mailbox)).toThrow("BOUNCE_ADDRESS must be set");
  });

  it("letters are signed with one key, and a name for it", () => {
    const signed = { DKIM_SELECTOR: "2027a", DKIM_KEY_FILE: "/etc/party/dkim.pem" };
    expect(readConfig(signed).dkim).toMatchObject({ dkimSelector: "2027a" });
    const { DKIM_SELECTOR: _, ...unnamed } = signed;
    for (const wrong of [unnamed, { ...signed, DKIM_KEY: "too" }, { DKIM_SELECTOR: "2027a" }])
      expect(() => readConfig(wrong)).toThrow("DKIM_SELECTOR must be set with one of");
    expect(() => readConfig({ ...signed, DKIM_SELECTOR: "a.b; c" })).toThrow("DKIM_SELECTOR");
  });

  it("public beacons are a list of addresses", () => {
    const beacons = "https://one.example.org/, https://two.example.org";
    expect(readConfig({ PUBLIC_BEACON: beacons }).publicBeacons).toEqual([
      "https://one.example.org",
      "https://two.example.org",
    ]);
    expect(readConfig({}).publicBeacons).toEqual([]);
    expect(() => readConfig({ PUBLIC_BEACON: "ftp://one.example.org" })).toThrow("PUBLIC_BEACON");
  });

  it("the party's address loses its slash", () => {
    expect(readConfig({ PARTY_URL: "https://party.example.org/" }).partyUrl).toBe(
      "https://party.example.org",
    );
  });
});
