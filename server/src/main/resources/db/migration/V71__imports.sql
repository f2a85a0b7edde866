-- Imports: spending out of the accounts, and projects out of lists and forms. The files stay as they
-- were given; nothing is taken over before somebody has seen the preview and said so.

create table import_job (
  id uuid primary key default uuidv7(),
  kind text not null check (kind in ('SPENDING', 'PROJECTS')),
  unit_id uuid not null references unit,
  owner_id uuid not null references account,
  name text not null check (length(name) between 1 and 200),
  state text not null check (state in ('READING', 'READY', 'APPLYING', 'APPLIED', 'UNDONE',
    'FAILED')),
  year int not null check (year between 2000 and 2100),
  -- all spending goes to this project
  project_id uuid references project,
  settings jsonb not null default '{}',
  files int not null,
  done int not null default 0,
  trouble text not null default '',
  taken int not null default 0,
  total numeric(18, 2) not null default 0,
  added_at timestamptz not null default now(),
  applied_at timestamptz,
  undone_at timestamptz,
  withdrawn_at timestamptz
);
create index import_of_unit on import_job (unit_id, id) where withdrawn_at is null;
create index import_unfinished on import_job (id) where state in ('READING', 'APPLYING');

create table import_file (
  import_id uuid not null references import_job,
  number int not null,
  name text not null check (length(name) between 1 and 200),
  hash bytea not null references stored_file,
  primary key (import_id, number)
);
create index import_file_hash on import_file (hash);

-- A project that the files tell of, and the project that was made of it.
create table import_row (
  import_id uuid not null references import_job,
  number int not null,
  content jsonb not null,
  form jsonb,
  project_id uuid references project,
  made boolean not null default false,
  primary key (import_id, number)
);
create index import_row_project on import_row (project_id);

-- Which column held what, remembered by the captions of the file.
create table import_mapping (
  account_id uuid not null references account,
  captions bytea not null,
  settings jsonb not null,
  primary key (account_id, captions)
);

alter table import_job enable row level security;
create policy import_job_scope on import_job to "${app}"
  using (exists (select from unit u where u.id = unit_id and u.path ^@ any (scope())));
alter table import_file enable row level security;
create policy import_file_scope on import_file to "${app}"
  using (exists (select from import_job j where j.id = import_id));
alter table import_row enable row level security;
create policy import_row_scope on import_row to "${app}"
  using (exists (select from import_job j where j.id = import_id));
alter table import_mapping enable row level security;
create policy import_mapping_own on import_mapping to "${app}"
  using (account_id = nullif(current_setting('hengji.actor', true), '')::uuid);

grant select, insert, update on import_job, import_mapping to "${app}";
grant select, insert on import_file to "${app}";
grant select, insert, update, delete on import_row to "${app}";
create policy stored_file_imported on stored_file for select to "${app}"
  using (exists (select from import_file f where f.hash = stored_file.hash));
