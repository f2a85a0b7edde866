-- One-time codes beside the password. The secret is sealed with a key outside of the database.

create table second_factor (
  account_id uuid primary key references account,
  secret bytea not null,
  confirmed_at timestamptz,
  -- the half minute of the last code that was accepted: none is accepted twice
  last_step bigint not null default 0
);
create table recovery_code (
  account_id uuid not null references account,
  hash bytea not null,
  used_at timestamptz,
  primary key (account_id, hash)
);

-- Somebody whose password was right and whose code is awaited.
create table login_step (
  token_hash bytea primary key,
  account_id uuid not null references account,
  made_at timestamptz not null default now()
);

do $$ declare name text; begin
  foreach name in array array['second_factor', 'recovery_code', 'login_step'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy %I on %I to "${app}"
      using (account_id = nullif(current_setting(''hengji.actor'', true), '''')::uuid
        or exists (select from account a where a.id = account_id))', name || '_scope', name);
    execute format('grant select, insert, update, delete on %I to "${app}"', name);
  end loop;
end $$;
