import { registerHooks } from "node:module";

/*
 * Loaded before the program in a journey where weeks have gone by: it then finds a later day on the machine's clock, and
 * on the database's, which decides. A real party's clock cannot be moved by any setting, and no setting is made for
 * tests alone. Libraries stand in the built program, so that its own text is what asks the database for the time.
 */
const aheadMs = Number(process.env.JOURNEY_AHEAD_MS);
const Today = Date;

globalThis.Date = new Proxy(Today, {
  construct: (target, args, made) =>
    Reflect.construct(target, args.length === 0 ? [Today.now() + aheadMs] : args, made),
  apply: () => new Today(Today.now() + aheadMs).toString(),
  get: (target, name) => (name === "now" ? () => Today.now() + aheadMs : Reflect.get(target, name)),
});

// Without a quote, since it stands within JavaScript's.
const later = `(clock_timestamp() + make_interval(secs => ${aheadMs / 1000}))`;

registerHooks({
  load(url, context, next) {
    const loaded = next(url, context);
    if (!url.includes("/dist/server/") || loaded.source === undefined) return loaded;
    const source = String(new TextDecoder().decode(loaded.source));
    return { ...loaded, source: source.replaceAll("clock_timestamp()", later) };
  },
});
