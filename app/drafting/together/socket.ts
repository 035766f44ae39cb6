import { BOUNDS, type FromEditor, readFromEditor, writeToEditor } from "@breakthrough/shared-text";
import { upgradeWebSocket } from "@hono/node-server";
import type { Context, MiddlewareHandler } from "hono";
import type { WSContext } from "hono/ws";
import type { WebSocket } from "ws";
import { isDatabaseAway } from "../../../platform/database/away.ts";
import type { House } from "../../../platform/house.ts";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import { isFromOurPage } from "../../../platform/http/guards.ts";
import { Refused } from "../../../platform/http/post-act.ts";
import { inLanguage, spokenHere } from "../../../platform/language.ts";
import { isRefusal, type Refusal, refuse } from "../../../platform/refusal.ts";
import { mayInGoodStanding, personWho } from "../../membership/door.ts";
import { refusals } from "../words.ts";
import { afterMessage, fullBucket } from "./bucket.ts";
import { hubOf } from "./hub.ts";
import type { Editor, OpenText } from "./open-text.ts";

type Ctx = Context<HttpEnvironment>;

/** RFC 6455 §7.4.1 and §7.4.2. */
const CLOSE = { forGood: 4403, comeBack: 4503, badData: 4400 } as const;

/** What a socket has not fetched of what was sent to it: beyond, it is cut, and comes back for the rest at once. */
const MOST_UNFETCHED = 4 * 1024 * 1024;
const PING_MS = 25_000;
const MOST_OF_ONE_PERSON = 8;

/** A socket costs memory before it says a word, so none is opened for somebody who may not. */
const whoMay =
  (house: House): MiddlewareHandler<HttpEnvironment> =>
  async (c, next) => {
    if (!isFromOurPage(c, house.url))
      throw new Refused(refuse("not-allowed", refusals.refuse.away));
    const refusal = mayInGoodStanding(c.var.actor);
    if (refusal !== undefined) throw new Refused(refusal);
    const { personId } = personWho(c.var.actor);
    if ((socketsOf.get(personId) ?? 0) >= MOST_OF_ONE_PERSON)
      throw new Refused(refuse("too-many", refusals.refuse.tooManyOpen));
    await next();
  };

const socketsOf = new Map<string, number>();

function countSocket(personId: string, by: 1 | -1): void {
  const count = (socketsOf.get(personId) ?? 0) + by;
  if (count > 0) socketsOf.set(personId, count);
  else socketsOf.delete(personId);
}

let lastId = 0;

/** One socket of one editor: from its first message until it is closed, by either side. */
class Session {
  private readonly house: House;
  private readonly path: string;
  private readonly personId: string;
  private readonly editor: Editor;
  private readonly language = spokenHere();
  private socket: WebSocket | undefined;
  private text: OpenText | undefined;
  private hasSaidHello = false;
  private hasEnded = false;
  private bucket = fullBucket(Date.now());
  private ping: NodeJS.Timeout | undefined;
  private isAnswering = true;

  constructor(house: House, c: Ctx, path: string) {
    const person = personWho(c.var.actor);
    const askAgain = c.var.askAgain ?? (async () => c.var.actor);
    this.house = house;
    this.path = path;
    this.personId = person.personId;
    lastId += 1;
    this.editor = {
      id: lastId,
      name: person.name,
      language: this.language,
      place: new Uint8Array(),
      send: (bytes) => this.send(bytes),
      end: (refusal, isForGood) => this.end(refusal, isForGood),
      askAgain,
    };
  }

  open(socket: WebSocket): void {
    this.socket = socket;
    countSocket(this.personId, 1);
    socket.on("pong", () => {
      this.isAnswering = true;
    });
    this.ping = setInterval(() => this.askWhetherThere(), PING_MS);
    this.ping.unref();
  }

  private askWhetherThere(): void {
    if (this.isAnswering && this.hasSaidHello) this.socket?.ping();
    else this.socket?.terminate();
    this.isAnswering = false;
  }

  close(): void {
    if (this.socket === undefined) return;
    clearInterval(this.ping);
    countSocket(this.personId, -1);
    this.text?.leave(this.editor);
    this.text = undefined;
    this.socket = undefined;
  }

  private send(bytes: Uint8Array): void {
    const { socket } = this;
    if (socket === undefined || socket.readyState !== socket.OPEN) return;
    if (socket.bufferedAmount > MOST_UNFETCHED) socket.terminate();
    else socket.send(bytes, { binary: true });
  }

  private end(refusal: Refusal, isForGood: boolean, code?: number): void {
    if (this.hasEnded) return;
    this.hasEnded = true;
    const says = inLanguage(this.language, () => refusal.says);
    this.send(writeToEditor({ kind: "refused", number: 0, code: refusal.code, says }));
    this.text?.leave(this.editor);
    this.text = undefined;
    this.socket?.close(code ?? (isForGood ? CLOSE.forGood : CLOSE.comeBack));
  }

  take(data: unknown): void {
    if (this.hasEnded) return;
    const bytes = data instanceof ArrayBuffer ? new Uint8Array(data) : undefined;
    const left = afterMessage(this.bucket, bytes?.length ?? BOUNDS.messageBytes, Date.now());
    if (left === undefined) {
      this.end(refuse("too-many", refusals.refuse.tooFast), false);
      return;
    }
    this.bucket = left;
    const frame = bytes && readFromEditor(bytes);
    if (frame === undefined)
      this.end(refuse("invalid", refusals.refuse.noText), true, CLOSE.badData);
    else this.answer(frame);
  }

  private answer(frame: FromEditor): void {
    if (frame.kind === "hello") this.hello(frame);
    else if (frame.kind === "update") this.text?.take(this.editor, frame.number, frame.update);
    else this.text?.move(this.editor, frame.place);
  }

  private hello(frame: { epoch: number; vector: Uint8Array }): void {
    if (this.hasSaidHello) return;
    this.hasSaidHello = true;
    hubOf(this.house)
      .join(this.path, this.editor, frame)
      .then((joined) => {
        if (isRefusal(joined)) return this.end(joined, joined.kind !== "too-many");
        if (this.socket === undefined || this.hasEnded) joined.leave(this.editor);
        else this.text = joined;
      })
      .catch((error: unknown) => {
        if (!isDatabaseAway(error)) {
          const what = error instanceof Error ? error.name : "unknown";
          this.house.log.warn("drafting.not-opened", { error: what });
        }
        this.end(refuse("away", refusals.refuse.away), false);
      });
  }
}

/** The way into a text for editors; `pathOf` says which text it is. */
export function socketRoute(house: House, pathOf: (c: Ctx) => string) {
  const upgrade = upgradeWebSocket((c) => {
    const session = new Session(house, c as Ctx, pathOf(c as Ctx));
    return {
      onOpen: (_event, { raw }: WSContext<unknown>) => session.open(raw as WebSocket),
      onMessage: ({ data }) => session.take(data),
      onClose: () => session.close(),
    };
  });
  return [whoMay(house), upgrade] as const;
}
