/*
 * Loaded before the program in a journey where weeks have gone by: it then finds a later day on the machine's clock. A real
 * party's clock cannot be moved by any setting, and no setting is made for tests alone. `later.ts` does the same with the
 * clock of the database, which decides.
 */
const aheadMs = Number(process.env.JOURNEY_AHEAD_MS);
const Today = Date;

globalThis.Date = new Proxy(Today, {
  construct: (target, args, made) =>
    Reflect.construct(target, args.length === 0 ? [Today.now() + aheadMs] : args, made),
  apply: () => new Today(Today.now() + aheadMs).toString(),
  get: (target, name) => (name === "now" ? () => Today.now() + aheadMs : Reflect.get(target, name)),
});
