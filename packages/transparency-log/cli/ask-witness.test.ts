import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { askWitness, NOTE_TYPE } from "../src/index.ts";
import { aKey, aLog, verifierOf, WITNESS_KEY } from "../test-support/made-up-log.ts";
import { aWitnessPlace, type WitnessPlace } from "../test-support/running-witness.ts";

const SIZES = [100, 300, 301, 1000];
const honest = aLog(SIZES);

let place: WitnessPlace;
beforeEach(() => {
  place = aWitnessPlace();
});
afterEach(() => place.end());

describe("a log that asks a witness", () => {
  it("proves from where the witness is, not from where the log believes it to be", async () => {
    const { post } = await place.start();
    await post(await honest.request(0, 300));
    const answer = await askWitness({
      ...{ note: honest.noteAt(1000), witness: verifierOf(WITNESS_KEY), oldSize: 0, post },
      proveFrom: (older) => honest.proof(older, 1000),
    });
    expect(answer).toMatchObject({ kind: "cosigned" });
  });

  it("is told when the witness has seen more than the log has", async () => {
    const { post } = await place.start();
    await post(await honest.request(0, 1000));
    const answer = await askWitness({
      ...{ note: honest.noteAt(300), witness: verifierOf(WITNESS_KEY), oldSize: 1000, post },
      proveFrom: (older) => honest.proof(older, 300),
    });
    expect(answer).toMatchObject({ sentence: expect.stringContaining("has seen 1000 entries") });
  });

  it("does not take another's signature, or one of another text, for the witness's", async () => {
    const { post } = await place.start();
    const question = {
      ...{ note: honest.noteAt(300), oldSize: 0 },
      proveFrom: (older: number) => honest.proof(older, 300),
    };
    const stranger = verifierOf(aKey("witness.example/w2", NOTE_TYPE.cosignature, 3));
    const unknown = await askWitness({ ...question, witness: stranger, post });
    expect(unknown).toMatchObject({ sentence: expect.stringContaining("no signature by its key") });
    const old = await post(await honest.request(300, 1000));
    const lying = async () => old;
    const witness = verifierOf(WITNESS_KEY);
    expect(await askWitness({ ...question, witness, post: lying })).toMatchObject({
      sentence: expect.stringContaining("does not hold"),
    });
  });

  it("says what a witness answered that will not sign", async () => {
    const witness = verifierOf(WITNESS_KEY);
    const post = async () => ({ status: 403, contentType: "text/plain", body: "Who are you?\n" });
    const question = { note: honest.noteAt(300), oldSize: 0, witness, post };
    expect(await askWitness({ ...question, proveFrom: async () => [] })).toMatchObject({
      sentence: 'The witness witness.example/w1 answered 403: "Who are you?".',
    });
  });
});
