import { generateKeyPairSync } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dkimVerify } from "mailauth/lib/dkim/verify.js";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openLog } from "../log/log.ts";
import { UnusableKey } from "../sealing.ts";
import { type DkimSettings, dkimOf } from "./dkim.ts";
import { openMailTransport } from "./mail-transport.ts";

const PEM = { type: "pkcs8", format: "pem" } as const;
const keyOf = (bits: number) => generateKeyPairSync("rsa", { modulusLength: bits });
const [old, next] = [keyOf(2048), keyOf(2048)];
const pemOf = ({ privateKey }: ReturnType<typeof keyOf>) => privateKey.export(PEM).toString();
const FROM = '"Leeds, the branch" <office@party.test>';
const settings = (wishes: Partial<DkimSettings>): DkimSettings => ({
  ...{ dkimSelector: "2027a", dkimKey: undefined, dkimKeyFile: undefined },
  ...wishes,
});

/** As `docs/operating.md` says it is to stand in DNS. */
const recordOf = ({ publicKey }: ReturnType<typeof keyOf>) =>
  `v=DKIM1; k=rsa; p=${publicKey.export({ type: "spki", format: "der" }).toString("base64")}`;
const DNS: Readonly<Record<string, string>> = {
  "2027a._domainkey.party.test": recordOf(old),
  "2027b._domainkey.party.test": recordOf(next),
};

let received: Buffer[] = [];
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  closeTimeout: 100,
  onData(stream, _session, callback) {
    const chunks: Buffer[] = [];
    stream.on("data", (chunk: Buffer) => chunks.push(chunk));
    stream.on("end", () => {
      received.push(Buffer.concat(chunks));
      callback();
    });
  },
});
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
});
afterAll(() => new Promise<void>((resolve) => server.close(resolve)));

async function sendSigned(wishes: Partial<DkimSettings>): Promise<Buffer> {
  received = [];
  const { port } = server.server.address() as AddressInfo;
  const dkim = dkimOf(settings(wishes), FROM);
  const mail = openMailTransport({
    smtpUrl: `smtp://127.0.0.1:${port}`,
    from: FROM,
    dkim,
    log: openLog("silent"),
  });
  const sent = await mail.send({
    to: "reader@example.org",
    subject: "Y cyfarfod yng Nghaerdydd, a مرحبا",
    text: "Hello.\n\n.A line that begins with a full stop \n",
    html: "<p>Hello.</p>",
    messageId: "<17.0123456789abcdef0123@party.test>",
    returnPath: "bounces+17.0123456789abcdef0123@party.test",
    headers: {
      "List-Unsubscribe": `<https://party.test/unsubscribe/${"k".repeat(60)}>`,
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
      "List-Id": "<letters.party.test>",
    },
  });
  mail.close();
  expect(sent).toBe("sent");
  return received[0] ?? Buffer.alloc(0);
}

const verify = async (letter: Buffer) => {
  const resolver = async (name: string) => [[DNS[name] ?? ""]];
  const { results } = await dkimVerify(letter, { resolver });
  return results.map(({ status, selector, signingDomain }) => [
    status.result,
    selector,
    signingDomain,
    status.aligned,
  ]);
};

describe("a letter", () => {
  it("is signed for the domain that its reader sees, with both headers of one click, by the key of its selector", async () => {
    const letter = await sendSigned({ dkimKey: pemOf(old).replaceAll("\n", "\\n") });
    expect(await verify(letter)).toEqual([["pass", "2027a", "party.test", "party.test"]]);
    const signed = /\sh=([^;]*);/.exec(letter.toString())?.[1]?.replace(/\s/g, "").toLowerCase();
    for (const name of ["from", "list-unsubscribe", "list-unsubscribe-post", "list-id", "subject"])
      expect(signed?.split(":")).toContain(name);
    expect(await verify(await sendSigned({ dkimSelector: "2027b", dkimKey: pemOf(next) }))).toEqual(
      [["pass", "2027b", "party.test", "party.test"]],
    );
  });

  it("that somebody changed on the way, or signed with another key, is known", async () => {
    const letter = await sendSigned({ dkimKey: pemOf(old) });
    for (const [was, is] of [
      ["One-Click", "Two-Click"],
      ["Hello.", "Hallo."],
      ["office@party.test", "mallory@party.test"],
    ] as const)
      expect((await verify(Buffer.from(letter.toString().replace(was, is))))[0]?.[0]).not.toBe(
        "pass",
      );
    expect((await verify(await sendSigned({ dkimKey: pemOf(next) })))[0]?.[0]).toBe("fail");
  });

  it("leaves unsigned where nobody set a selector", async () => {
    expect(await verify(await sendSigned({ dkimSelector: undefined }))).toEqual([
      ["none", undefined, undefined, undefined],
    ]);
  });
});

describe("a key", () => {
  it("is read from a file, and one that cannot sign is refused at the start, without a word of it", async () => {
    const folder = mkdtempSync(join(tmpdir(), "dkim-"));
    const file = join(folder, "key.pem");
    writeFileSync(file, pemOf(old));
    expect(dkimOf(settings({ dkimKeyFile: file }), FROM)).toMatchObject({
      domainName: "party.test",
    });
    rmSync(folder, { recursive: true });
    expect(() => dkimOf(settings({ dkimKeyFile: file }), FROM)).toThrow(
      "DKIM_KEY_FILE cannot be read",
    );
    const unfit = [
      pemOf(keyOf(1024)),
      generateKeyPairSync("ed25519").privateKey.export(PEM).toString(),
      old.publicKey.export({ type: "spki", format: "pem" }).toString(),
      "secret nonsense",
    ];
    for (const dkimKey of unfit) {
      const read = () => dkimOf(settings({ dkimKey }), FROM);
      expect(read).toThrow(UnusableKey);
      expect(read).not.toThrow(dkimKey.slice(0, 15));
    }
  });
});
