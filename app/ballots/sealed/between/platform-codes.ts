import { expectAccepted } from "@breakthrough/sealed-ballot";
import {
  type CodesMade,
  makeCodes,
  type RegistrarTaskOf,
  readRegistrarAnswer,
} from "@breakthrough/sealed-ballot/registrar-desk";
import { inTransaction } from "../../../../platform/act.ts";
import { chanceBytes } from "../../../../platform/chance.ts";
import type { Tx } from "../../../../platform/database/database.ts";
import type { House } from "../../../../platform/house.ts";
import type { PersonId } from "../../../../platform/ids.ts";
import { isRefusal } from "../../../../platform/refusal.ts";
import { exactMomentInWords } from "../../../../web/moments.ts";
import { postLetter } from "../../../mail/door.ts";
import { boothPath } from "../../addresses.ts";
import { paperTitle } from "../../both-languages.ts";
import { words } from "../../words.ts";
import { codeLetter } from "../code-letter.ts";
import type { SealedBallot, SealedBallotId } from "../sealed-ballot.ts";
import { findSealedBallot } from "../sealed-queries.ts";
import { tools } from "../what/backend.ts";
import { saveCredentialList } from "../what/setup.ts";
import { saveEnvelopes } from "../who/registrar-store.ts";
import { registrarTask } from "../who/registrar-task.ts";
import { listSealedRoll } from "../who/sealed-roll-queries.ts";

/**
 * The platform as registrar: draws the codes in this process, puts them into envelopes and letters, and keeps nothing else of
 * them. So a code that is lost cannot be replaced, and whoever runs the server could have read them while they were made:
 * the ballot's page says both.
 */
export async function makePlatformCodes(house: House, id: SealedBallotId): Promise<void> {
  const ballot = await findSealedBallot(house.database, id);
  if (ballot?.stage !== "codes") return;
  const task = await registrarTask(house.database, house, ballot);
  if (task.step !== "codes") return;
  // Before the transaction: thousands of codes take seconds, and the roll is frozen.
  const making = { ...tools, randomness: (length: number) => chanceBytes(length) };
  const made = await makeCodes(making, task);
  await inTransaction(house, (tx, now) => keep(tx, house, { ballot, task, made, now }));
}

interface Making {
  readonly ballot: SealedBallot;
  readonly task: RegistrarTaskOf<"codes">;
  readonly made: CodesMade;
  readonly now: Date;
}

async function keep(tx: Tx, house: House, { ballot, made, now }: Making): Promise<void> {
  const answer = expectAccepted(readRegistrarAnswer(made.answerText));
  if (answer.step !== "codes") return;
  const registrar = words.sealed.booth.platform;
  const saved = await saveCredentialList(tx, house, ballot.id, {
    listText: answer.list,
    registrar,
  });
  // Another process was quicker: its codes are the ones that count.
  if (isRefusal(saved)) return;
  await saveEnvelopes(tx, ballot.id, answer.envelopes);
  const personOf = new Map<string, PersonId | undefined>(
    (await listSealedRoll(tx, ballot.id)).map(({ line, personId }) => [line, personId]),
  );
  for (const { voter, code } of made.toSend) {
    const personId = personOf.get(voter.line);
    if (personId === undefined) continue;
    const link = house.url + boothPath(ballot.id);
    const write = () =>
      codeLetter({
        name: voter.name ?? "",
        title: paperTitle(ballot),
        code,
        link,
        closes: exactMomentInWords(ballot.closesAt),
      });
    const language = voter.language === "cy" ? "cy" : "en";
    await postLetter(tx, { to: voter.email, personId, language, kind: "needed", write }, now);
  }
}
