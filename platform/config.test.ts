import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ConfigMistakes, readConfig, VARIABLES } from "./config.ts";

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

  it("an empty variable is one that is not set", () => {
    expect(readConfig({ PORT: "", DATABASE_URL: "" }).port).toBe(4300);
  });

  it("letters need a sender", () => {
    expect(() => readConfig({ SMTP_URL: "smtp://localhost:25" })).toThrow("MAIL_FROM");
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
