-- A version that was handed in is never changed again; what is mended is mended in the next one.

create function keep_submitted() returns trigger language plpgsql as $$
begin
  raise exception 'version % of form % was submitted and stays as it is', old.number, old.form_id
    using errcode = 'integrity_constraint_violation';
end $$;

create trigger form_version_kept before update on form_version
  for each row when (old.submitted_at is not null) execute function keep_submitted();
