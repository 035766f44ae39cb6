import { parseArgs } from "node:util";
import { isRefusal } from "../../platform/refusal.ts";
import { atTheDesk, CannotBeDone } from "./desk/at-the-desk.ts";
import { type Founded, type FoundingWanted, foundRealParty } from "./desk/founding.ts";
import { words } from "./desk/words.ts";

function readArguments(): FoundingWanted {
  const { name, url, founder: founders = [], help } = parseArguments();
  if (help || name === undefined || url === undefined) throw new CannotBeDone(words.found.usage);
  return { name, url, founders };
}

function parseArguments() {
  const options = {
    name: { type: "string" },
    url: { type: "string" },
    founder: { type: "string", multiple: true },
    help: { type: "boolean" },
  } as const;
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    throw new CannotBeDone(
      `${error instanceof Error ? error.message : ""}\n\n${words.found.usage}`,
    );
  }
}

function tell({ name, url, links }: Founded, isMailSet: boolean): void {
  console.log(`\n${words.found.done(name, url)}`);
  if (links.length === 0) console.log(words.found.noFounder);
  else if (isMailSet) console.log(words.found.posted);
  else
    console.log(
      `${words.found.links}\n${links.map(({ name, link }) => `  ${name}: ${link}`).join("\n")}`,
    );
  if (links.length === 1) console.log(words.found.oneFounder);
}

await atTheDesk(readArguments, async (wanted, { database, clock, config, log }) => {
  const founded = await foundRealParty({ database, clock, log }, wanted);
  if (isRefusal(founded)) throw new CannotBeDone(founded.says);
  tell(founded, config.smtpUrl !== undefined);
});
