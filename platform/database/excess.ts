import { sql } from "kysely";
import type { Database } from "./database.ts";

/**
 * What the role of this connection may do beyond reading and writing rows, in words; nothing where it is as it
 * should be. The application runs as a role of which this list is empty.
 */
export async function listExcess(database: Database): Promise<readonly string[]> {
  const { rows } = await sql<{ may: string }>`
    with me as (select * from pg_roles where rolname = current_user)
    select may from (
      select 1 as place, 'everything: it is a superuser' as may from me where rolsuper
      union all select 2, 'pass by row security' from me where rolbypassrls
      union all select 3, 'make databases' from me where rolcreatedb
      union all select 4, 'make roles' from me where rolcreaterole
      union all select 5, 'replicate' from me where rolreplication
      union all select 6, 'make schemas' where has_database_privilege(current_database(), 'create')
      union all select 7, 'make temporary tables' where has_database_privilege(current_database(), 'temporary')
      union all select 8, 'make tables in the schema ' || string_agg(n.nspname, ', ' order by n.nspname)
        from pg_namespace n where has_schema_privilege(n.oid, 'create') having count(*) > 0
      union all select 9, 'change tables that it owns' where exists (
        select from pg_class c, me where c.relowner = me.oid)
      union all select 10, 'empty tables' where exists (
        select from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
          and has_table_privilege(c.oid, 'truncate'))
      union all select 11, 'take on the role ' || string_agg(r.rolname, ', ' order by r.rolname)
        from pg_roles r, me where r.oid <> me.oid and pg_has_role(r.oid, 'member') and not me.rolsuper having count(*) > 0
    ) found order by place
  `.execute(database);
  return rows.map(({ may }) => may);
}
