-- Files that somebody had re-checked, what was read in them and what was found. Whoever dropped the
-- files sees them, and who may re-check in that person's unit or above it.

create table recheck (
  id uuid primary key default uuidv7(),
  unit_id uuid not null references unit,
  owner_id uuid not null references account,
  name text not null check (length(name) between 1 and 200),
  state text not null default 'READING' check (state in ('READING', 'DONE', 'FAILED')),
  files int not null,
  read_files int not null default 0,
  forms int not null default 0,
  blockers int not null default 0,
  errors int not null default 0,
  warnings int not null default 0,
  hints int not null default 0,
  added_at timestamptz not null default now(),
  withdrawn_at timestamptz
);
create index recheck_of_owner on recheck (owner_id, id) where withdrawn_at is null;
create index recheck_of_unit on recheck (unit_id, id) where withdrawn_at is null;
create index recheck_unfinished on recheck (id) where state = 'READING';

create table recheck_file (
  recheck_id uuid not null references recheck,
  number int not null,
  name text not null check (length(name) between 1 and 200),
  hash bytea not null references stored_file,
  -- the file takes comments and has forms
  annotatable boolean not null default false,
  primary key (recheck_id, number)
);
create index recheck_file_hash on recheck_file (hash);

-- What a page shows of each form, report, list or unreadable file, put together when it was read.
create table recheck_part (
  recheck_id uuid not null references recheck,
  number int not null,
  kind text not null check (kind in ('FORM', 'PAPER', 'OVERALL')),
  entry jsonb not null,
  content jsonb not null,
  primary key (recheck_id, number)
);

create table recheck_report (
  recheck_id uuid not null references recheck,
  format text not null check (format in ('html', 'xlsx', 'json')),
  bytes bytea not null,
  primary key (recheck_id, format)
);
alter table recheck_report alter column bytes set storage external;

alter table recheck enable row level security;
create policy recheck_seen on recheck to "${app}" using (
  '.' = any (scope())
  or owner_id = nullif(current_setting('hengji.actor', true), '')::uuid
  or exists (
    select from account_role r
    join unit above on above.id = r.unit_id
    join unit own on own.id = recheck.unit_id and own.path ^@ above.path
    where r.account_id = nullif(current_setting('hengji.actor', true), '')::uuid
      and r.role = 'RECHECKER'));

do $$ declare name text; begin
  foreach name in array array['recheck_file', 'recheck_part', 'recheck_report'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy %I on %I to "${app}"
      using (exists (select from recheck r where r.id = recheck_id))', name || '_seen', name);
    execute format('grant select, insert, delete on %I to "${app}"', name);
  end loop;
end $$;
revoke delete on recheck_file from "${app}";
grant select, insert, update on recheck to "${app}";
grant update on recheck_file to "${app}";

create policy stored_file_rechecked on stored_file for select to "${app}"
  using (exists (select from recheck_file f where f.hash = stored_file.hash));
