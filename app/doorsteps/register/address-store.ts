import { type RawBuilder, sql } from "kysely";

/** An address however it is typed: letters and digits alone. */
export const plain = (text: RawBuilder<unknown>) =>
  sql`trim(regexp_replace(lower(translate(${text}, '''’', '')), '[^[:alnum:]]+', ' ', 'g'))`;
