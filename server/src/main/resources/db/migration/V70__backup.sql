-- Backups that were written: when, how much, and by which digest the file is known. For the
-- administrators, who see how old the last one is.
create table backup_run (
  id uuid primary key default uuidv7(),
  made_at timestamptz not null default now(),
  file_name text not null,
  rows bigint not null,
  bytes bigint not null,
  hash text not null
);
alter table backup_run enable row level security;
create policy backup_run_seen on backup_run for select to "${app}" using (
  '.' = any (scope())
  or exists (select from account_role r
    where r.account_id = nullif(current_setting('hengji.actor', true), '')::uuid
      and r.role = 'ADMINISTRATOR'));
grant select on backup_run to "${app}";
