-- Whoever sees a form sees who handed it in, returned it or passed it, also when that person's own
-- unit lies outside of the scope: the name, and nothing else of the account.
create function name_of(who uuid) returns text language sql stable security definer
  set search_path = public
  return (select a.name from account a where a.id = who);
revoke all on function name_of(uuid) from public;
grant execute on function name_of(uuid) to "${app}";
