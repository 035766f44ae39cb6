import nodemailer from "nodemailer";
import pg from "pg";
import { afterAll, describe, expect, it } from "vitest";
import { aDatabase } from "./a-database.ts";
import { anSmtpServer } from "./an-smtp-server.ts";
import type { TestDatabase } from "./clone-database.ts";

const opened: TestDatabase[] = [];

async function asked({ ownerUrl }: TestDatabase, question: string) {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    return (await client.query(question)).rows;
  } finally {
    await client.end();
  }
}

afterAll(() => Promise.all(opened.map((database) => database.drop())));

describe("a database for a test", () => {
  it("has every table and none of another test's rows", async () => {
    const [first, second] = [await aDatabase(), await aDatabase()];
    opened.push(first, second);
    await asked(first, "CREATE TABLE only_here (id int)");
    expect(await asked(first, "SELECT to_regclass('only_here') IS NOT NULL AS has")).toEqual([
      { has: true },
    ]);
    expect(await asked(second, "SELECT to_regclass('only_here') IS NOT NULL AS has")).toEqual([
      { has: false },
    ]);
    const [tables] = await asked(second, "SELECT to_regclass('platform.submission') AS name");
    expect(tables).toEqual({ name: "platform.submission" });
  });
});

describe("an SMTP server for a test", () => {
  it("keeps the mail it is sent, as its reader would see it", async () => {
    const server = await anSmtpServer();
    const transport = nodemailer.createTransport(server.url);
    await transport.sendMail({
      from: "Party <party@example.org>",
      to: "jo@example.org",
      subject: "Grüße",
      text: "Your code is 123456.",
      headers: { "List-Unsubscribe": "<https://example.org/u/1>" },
    });
    const mail = await server.waitFor((one) => one.envelopeTo.includes("jo@example.org"));
    expect(mail.subject).toBe("Grüße");
    expect(mail.text).toContain("123456");
    expect(mail.headers).toContainEqual(
      expect.objectContaining({ key: "list-unsubscribe", value: "<https://example.org/u/1>" }),
    );
    await server.close();
  });

  it("says which mail came when the awaited one did not", async () => {
    const server = await anSmtpServer();
    await expect(server.waitFor(() => false, 20)).rejects.toThrow("These did: none");
    await server.close();
  });
});
