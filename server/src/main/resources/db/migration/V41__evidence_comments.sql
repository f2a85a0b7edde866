-- The version of the form by whose rows evidence was added: a row that moves takes it along.
alter table evidence add column number int not null default 1;

-- Comments on cells. The first of a thread names the cell and is open or closed; answers follow it.
create table form_comment (
  id uuid primary key default uuidv7(),
  form_id uuid not null references form,
  unit_id uuid not null references unit,
  thread_id uuid references form_comment,
  number int not null,
  address text not null check (length(address) between 1 and 60),
  text text not null check (length(text) between 1 and 2000),
  at timestamptz not null default now(),
  account_id uuid references account,
  closed_at timestamptz,
  closed_by uuid references account
);
create index on form_comment (form_id, id);

alter table form_comment enable row level security;
create policy form_comment_scope on form_comment to "${app}"
  using (exists (select from unit u where u.id = unit_id and u.path ^@ any (scope())));
grant select, insert on form_comment to "${app}";
grant update (closed_at, closed_by) on form_comment to "${app}";
