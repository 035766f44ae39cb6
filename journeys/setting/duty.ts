import { aPhoneWithPasskeys } from "./passkeys.ts";
import type { Somebody } from "./somebody.ts";

/** Those who sign with a passkey. */
export async function withPasskeys(officers: readonly Somebody[]): Promise<void> {
  for (const officer of officers) {
    await officer.signsInAnew();
    await aPhoneWithPasskeys(officer.page);
    await officer.goesTo("/me/passkeys");
    await officer.presses("Add a passkey on this device");
  }
}

/** The first signs what they asked for, and the second of another body turns the key. */
export async function twoSign(asker: Somebody, other: Somebody): Promise<void> {
  const request = new URL(asker.page.url()).pathname;
  await asker.presses("Sign with your passkey");
  await other.goesTo(request);
  await other.presses("Turn the key with your passkey");
}

/** Three members begin a team, and two keys give it a duty. The first and the last of them have passkeys. */
export async function teamOnDuty(
  people: readonly [Somebody, Somebody, Somebody],
  team: string,
  duty: string,
): Promise<void> {
  const [first, second, last] = people;
  await first.goesTo("/teams/new");
  await first.fills("What is it called?", team);
  await first.fills("What does it do?", "We answer whoever asks the party something.");
  await first.chooses("They ask, and the team says yes", "How do people join?");
  await first.presses("Begin it");
  for (const other of [second, last]) {
    await other.goesTo("/teams");
    await other.follows(team);
    await other.presses("Join this team");
  }
  await first.goesTo("/teams/duties");
  await first.picks(duty, "What is it about?");
  await first.picks(team, "Which team?");
  await first.fills("Why this team?", "They have offered to do it.");
  await first.presses("Ask for it");
  await twoSign(first, last);
}
