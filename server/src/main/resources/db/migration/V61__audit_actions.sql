-- The kinds of actions are listed without reading the whole log.
create index audit_entry_action on audit_entry (action, number);
