import { noteInventedPart } from "../../membership/door.ts";
import {
  addStatement,
  drawMaps,
  findOpinionsOn,
  giveInventedAnswers,
  listStatementIds,
} from "../../opinions/door.ts";
import { proposalPath } from "../../proposals/addresses.ts";
import { diceFor } from "../living/dice-for.ts";
import type { Story } from "../story.ts";
import type { Somebody } from "./people.ts";
import type { Stage } from "./stage.ts";

/** Nobody answers everything. */
const ANSWERED = 0.8;
const PASSED = 0.08;

/** Members say short sentences, and hundreds say whether they agree. Dice of its own: no other story goes otherwise for it. */
export async function opine(stage: Stage, { opinions, name }: Story, id: number): Promise<void> {
  if (opinions === undefined) return;
  const topic = await findOpinionsOn(stage.tx, proposalPath(id));
  if (topic === undefined) throw new Error("a proposal without its opinions");
  const topicId = String(topic.id);
  const able = stage.members().filter(({ isQuiet, role }) => !isQuiet && role === undefined);
  const people = diceFor("opinions", name).shuffle(able);
  for (const [index, { text }] of opinions.entries()) {
    await stage.perform(addStatement, { topicId, text }, people[index] as Somebody);
  }
  const ids = await listStatementIds(stage.tx, topic.id);
  const answers = people.flatMap((who) => {
    const dice = diceFor("opinions", name, who.name);
    const camp = dice.whole(0, 2);
    return opinions.flatMap(({ agree }, at) => {
      const [answers, passes, agrees] = [dice.roll(), dice.roll(), dice.roll()];
      if (answers >= ANSWERED) return [];
      const says = passes < PASSED ? 0 : agrees < (agree[camp] as number) ? 1 : -1;
      return [{ statementId: ids[at] as (typeof ids)[number], personId: who.id, says }];
    });
  });
  await stage.arrive(people);
  await giveInventedAnswers(stage.tx, stage.house, topic.id, answers, stage.now());
  await noteInventedPart(
    stage.tx,
    stage.house,
    people.map((who) => who.id),
    stage.now(),
  );
  await drawMaps(stage.house);
}
