import type { AddressInfo } from "node:net";
import { createServer, type Server, type Socket } from "node:net";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { openLog } from "../log/log.ts";
import { aDovecot, hasDovecot, type TestDovecot } from "../testing/a-dovecot.ts";
import { connectionTo, type Handling, type MailboxLetter, openMailbox } from "./mailbox.ts";

const logged: string[] = [];
const log = openLog("debug", (line) => logged.push(line));
const now = new Date();

/** Reads all, and does the same with each. */
async function readAs(
  url: string,
  handling: Handling | ((letter: MailboxLetter) => Handling),
  patience = { silenceMs: 10_000, wholeMs: 20_000 },
) {
  const seen: string[] = [];
  const mailbox = openMailbox({ url, log, patience });
  const reading = await mailbox.read({
    now,
    handle: async (letter) => {
      seen.push(letter.source.toString().split("\r\n")[0] ?? "");
      return typeof handling === "string" ? handling : handling(letter);
    },
    moved: async () => undefined,
  });
  return { reading, seen };
}

afterEach(() => {
  expect(logged.join("\n")).not.toContain("100%");
  logged.splice(0);
});

describe.skipIf(!hasDovecot())(
  "a mailbox of Dovecot (as root, with Debian's dovecot-imapd)",
  () => {
    let dovecot: TestDovecot;
    beforeAll(async () => {
      dovecot = await aDovecot();
    });
    afterAll(() => dovecot.stop());

    it("has each letter read once: what is handled is moved, what is left is flagged, what waits stays", async () => {
      for (const one of ["first", "second", "third"])
        dovecot.deliver(`Subject: ${one}\n\nHello.\n`);
      const by = ["handled", "left", "later"] as const;
      let next = 0;
      const first = await readAs(dovecot.url, () => by[next++] ?? "later");
      expect(first.reading).toEqual({ handled: 1, left: 1, lying: 1 });
      expect(first.seen).toHaveLength(3);
      expect([dovecot.count(), dovecot.count(".Handled"), dovecot.countFlagged()]).toEqual([
        2, 1, 1,
      ]);
      const second = await readAs(dovecot.url, "handled");
      expect(second.seen).toEqual([first.seen[2]]);
      expect((await readAs(dovecot.url, "handled")).seen).toEqual([]);
      expect([dovecot.count(), dovecot.count(".Handled")]).toEqual([1, 2]);
    });

    it("leaves what is too long for a report where it lies, and never asks for it", async () => {
      dovecot.deliver(`Subject: giant\n\n${"x".repeat(900)}\n`.repeat(1500));
      const { reading, seen } = await readAs(dovecot.url, "handled");
      expect(seen).toEqual([]);
      expect(reading).toMatchObject({ handled: 0, left: 1 });
    });

    it("that does not let us in is away, and the log has neither its name nor its password", async () => {
      const wrong = dovecot.url.replace("100%25", "100%2525");
      expect((await readAs(wrong, "handled")).reading).toBeUndefined();
      expect(logged.join("\n")).toContain("it does not let us in");
      expect(logged.join("\n")).not.toContain("bounces@party.test");
      const missing = `${dovecot.url}Nowhere`;
      expect((await readAs(missing, "handled")).reading).toBeUndefined();
    });

    it("is read over TLS where its certificate is known, and not at all where it is not", async () => {
      const other = await aDovecot({ tls: true });
      other.deliver("Subject: secret\n\nHello.\n");
      expect((await readAs(other.url, "handled")).reading).toBeUndefined();
      expect(logged.join("\n")).toMatch(/SELF_SIGNED|self-signed/);
      expect(other.count()).toBe(1);
      await other.stop();
    });
  },
);

describe("a server that means no good", () => {
  const servers: Server[] = [];
  const sockets: Socket[] = [];
  afterAll(() => {
    for (const socket of sockets) socket.destroy();
    for (const server of servers) server.close();
  });

  async function aServer(talk: (socket: Socket) => void): Promise<string> {
    const server = createServer((socket) => {
      sockets.push(socket);
      socket.on("error", () => undefined);
      talk(socket);
    });
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return `imap://user:a%20100%25@127.0.0.1:${(server.address() as AddressInfo).port}/`;
  }

  it.each([
    ["says nothing", () => undefined],
    ["greets and hangs", (socket: Socket) => socket.write("* OK hello\r\n")],
    [
      "trickles",
      (socket: Socket) => {
        socket.write("* OK hello\r\n");
        const timer = setInterval(() => socket.write("* OK still here\r\n"), 200);
        socket.on("close", () => clearInterval(timer));
      },
    ],
    ["is no mail server", (socket: Socket) => socket.write("HTTP/1.1 400 Bad Request\r\n\r\n")],
    ["goes away", (socket: Socket) => socket.end("* BYE\r\n")],
    [
      "says back what it was told",
      (socket: Socket) => {
        socket.write("* OK [CAPABILITY IMAP4rev1] hello\r\n");
        socket.on("data", (data) => {
          const [tag = "", ...rest] = data.toString().trim().split(" ");
          const isLogin = /LOGIN|AUTHENTICATE/i.test(rest.join(" "));
          socket.write(`${tag} ${isLogin ? "BAD" : "OK"} ${rest.join(" ")}\r\n`);
        });
      },
    ],
  ])("and %s is away", async (_what, talk) => {
    const url = await aServer(talk as (socket: Socket) => void);
    const short = { silenceMs: 500, wholeMs: 1500 };
    expect((await readAs(url, "handled", short)).reading).toBeUndefined();
    expect(logged.join("\n")).toContain("mail.mailbox-away");
  });
});

describe("the password", () => {
  it("goes over TLS, but to this machine itself", () => {
    expect(connectionTo("imaps://a:b@mail.example.org/")).toMatchObject({
      secure: true,
      port: 993,
    });
    const plain = connectionTo("imap://a:b@mail.example.org/");
    expect(plain).toMatchObject({ secure: false, doSTARTTLS: true, port: 143 });
    expect(connectionTo("imap://a:b@127.evil.example/")).toMatchObject({ doSTARTTLS: true });
    for (const host of ["localhost", "127.0.0.1", "[::1]"])
      expect(connectionTo(`imap://a:b@${host}/`)).toMatchObject({ doSTARTTLS: false });
    expect(connectionTo("imaps://a%40b:c%3Ad@[::1]/").auth).toEqual({ user: "a@b", pass: "c:d" });
  });
});
