import { type Kysely, sql } from "kysely";

/** Articles in the party's name: nobody's own, published and corrected by two keys. */
export const party = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      alter table news.article
        add column request int,
        drop constraint article_byline_check,
        add constraint article_byline_check check (byline in ('name', 'member', 'branch', 'party')),
        add constraint article_party_nobodys check (
          byline <> 'party' or (author_id is null and reader_id is null)),
        add constraint article_party_request check (
          (request is not null) = (byline = 'party' and published_at is not null))`.execute(db);
    await sql`alter table news.correction add column request int`.execute(db);
    await sql`
      create index article_party on news.article (id desc) where byline = 'party'`.execute(db);
  },
};
