import { type OpenDatabase, openDatabase } from "../database/database.ts";
import type { Log } from "../log/log.ts";

/** One connection for work of hours, on which values are written the same way wherever the server stands. */
export const openLongWork = (url: string, log: Log): OpenDatabase =>
  openDatabase(url, log, 1, {
    statement_timeout: "0",
    idle_in_transaction_session_timeout: "0",
    datestyle: "ISO,YMD",
    intervalstyle: "postgres",
    extra_float_digits: "1",
    bytea_output: "hex",
  });
