-- A session that the office's own login vouched for asks for no password of one's own.
alter table session add column unified boolean not null default false;
