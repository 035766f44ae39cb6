import pg from "pg";

/*
 * Loaded before the program in a journey where weeks have gone by: it then finds a later day on the machine's clock, and
 * on the database's, which decides. A real party's clock cannot be moved by any setting, and no setting is made for
 * tests alone.
 */
const aheadMs = Number(process.env.JOURNEY_AHEAD_MS);
const Today = Date;

globalThis.Date = new Proxy(Today, {
  construct: (target, args, made) =>
    Reflect.construct(target, args.length === 0 ? [Today.now() + aheadMs] : args, made),
  apply: () => new Today(Today.now() + aheadMs).toString(),
  get: (target, name) => (name === "now" ? () => Today.now() + aheadMs : Reflect.get(target, name)),
});

const later = (text) =>
  text.replaceAll("clock_timestamp()", `(clock_timestamp() + interval '${aheadMs} milliseconds')`);
const { query } = pg.Client.prototype;

pg.Client.prototype.query = function (asked, ...rest) {
  if (typeof asked === "string") return query.call(this, later(asked), ...rest);
  if (typeof asked?.text === "string") asked.text = later(asked.text);
  return query.call(this, asked, ...rest);
};
