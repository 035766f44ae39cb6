import { atTheDesk } from "./desk/at-the-desk.ts";
import { words } from "./desk/words.ts";

await atTheDesk(
  () => undefined,
  async () => console.log(words.migrate.done),
);
