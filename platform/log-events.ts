/**
 * Every event that a log can hold. `docs/operating.md` explains each; a test holds that the two lists are one, and that
 * nothing stands here that is never said.
 */
export const LOG_EVENTS = [
  "ballots.batch-failed",
  "beacon.not-signed",
  "beacon.unreachable",
  "clock.far-off",
  "clock.not-followed",
  "clock.off",
  "clock.right",
  "database.asked-in-vain",
  "database.away",
  "database.back",
  "database.connection-lost",
  "database.role-may-too-much",
  "database.there",
  "database.waited-for",
  "discussions.texts-forgotten",
  "http.bug",
  "http.request",
  "job.done",
  "job.failed",
  "jobs.error",
  "mail.given-up",
  "mail.letters",
  "mail.server-away",
  "mail.server-back",
  "postgres.died",
  "postgres.kept-elsewhere",
  "postgres.new-data",
  "postgres.not-started-again",
  "postgres.recovering",
  "postgres.started-again",
  "record.footer",
  "record.no-key",
  "record.not-sealed",
  "record.stuck",
  "record.witness",
  "repairs.banner",
] as const;

export type LogEvent = (typeof LOG_EVENTS)[number];
