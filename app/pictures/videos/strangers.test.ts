import { expect, it } from "vitest";
import { type AnyAct, inTransaction, perform } from "../../../platform/act.ts";
import { isRefusal } from "../../../platform/refusal.ts";
import { aHouse } from "../../../testing/a-house.ts";
import { aMember } from "../../../testing/people.ts";
import { aDraft } from "../../news/articles/testing/a-column.ts";
import { addVideo } from "./acts/add-video.ts";
import { captionVideo } from "./acts/caption-video.ts";
import { dropVideo } from "./acts/drop-video.ts";
import { reserveFile } from "./video-store.ts";

const at = aHouse();

it("a draft's video is its author's to add, to caption and to drop, and nobody else learns of it", async () => {
  const author = await aMember(at.house);
  const other = await aMember(at.house);
  const id = await aDraft(at, author);
  const room = { most: 100, room: 1000 };
  const name = await inTransaction(at.house, (tx, now) => reserveFile(tx, room, now));
  const head = Uint8Array.from([0, 0, 0, 0x18, 0x66, 0x74, 0x79, 0x70, 0, 0, 0, 0]);
  const album = { kind: "article", id: String(id), video: "1" };
  const sent = [
    [addVideo, { ...album, file: { name, bytes: 100, head } }],
    [captionVideo, { ...album, silent: "yes" }],
    [dropVideo, album],
  ] as readonly (readonly [AnyAct, object])[];
  for (const [act, input] of sent) {
    const refused = await perform(at.house, act, input, { actor: other });
    expect(isRefusal(refused) && refused.kind).toBe("not-found");
    const done = await perform(at.house, act, input, { actor: author });
    expect(isRefusal(done)).toBe(false);
  }
});
