import { afterAll, beforeAll, expect, it } from "vitest";
import { inTransaction } from "../../../platform/act.ts";
import { newId, type PersonId } from "../../../platform/ids.ts";
import { openMailTransport } from "../../../platform/sending/mail-transport.ts";
import { anSmtpServer } from "../../../platform/testing/an-smtp-server.ts";
import { aHouse } from "../../../testing/a-house.ts";
import { postLetter } from "../store.ts";
import { aWritten } from "../testing/a-written.ts";
import { sendAll } from "../testing/send-all.ts";
import { listBounces, listStopped } from "./bounce-store.ts";
import { openBounceServer } from "./taking.ts";
import { aPostfix, hasPostfix } from "./testing/a-postfix.ts";

const at = aHouse();
const address = "bounces@party.test";
const closing: (() => unknown)[] = [];
let house: typeof at.house;

beforeAll(async () => {
  if (!hasPostfix()) return;
  const far = await anSmtpServer({
    refuses: (to) => (to.startsWith("nobody") ? 550 : undefined),
  });
  const bounces = await openBounceServer(at.house, { host: "127.0.0.1", port: 0, address });
  const postfix = await aPostfix({
    "far.example": Number(new URL(far.url).port),
    "party.test": bounces.port,
  });
  const settings = { smtpUrl: postfix.url, from: "office@party.test", bounceAddress: address };
  const mail = openMailTransport({ ...settings, log: at.house.log });
  house = { ...at.house, mail };
  closing.push(
    () => far.close(),
    () => bounces.stop(),
    () => postfix.stop(),
    () => mail.close(),
  );
});
afterAll(async () => {
  for (const close of closing.reverse()) await close();
});

it.skipIf(!hasPostfix())(
  "what Postfix brings back stops letters to a mailbox that is not there (as root, with Debian's postfix)",
  async () => {
    const to = "nobody@far.example";
    const personId: PersonId = newId();
    for (let times = 0; times < 3; times += 1) {
      await inTransaction(at.house, (tx) =>
        postLetter(
          tx,
          { to, personId, kind: "important", ...aWritten("Hello", "Hello.") },
          at.clock.now(),
        ),
      );
    }
    await sendAll(house);
    await expect
      .poll(() => listBounces(at.house.database, personId), { timeout: 30_000 })
      .toMatchObject([{ kind: "hard" }, { kind: "hard" }, { kind: "hard" }]);
    expect(await listStopped(at.house.database, [to])).toEqual(new Set([to]));
  },
);
