-- The rule book that somebody chose for all forms of a re-check; empty where each form picks its own.
alter table recheck add column book text not null default '' check (length(book) <= 60);
