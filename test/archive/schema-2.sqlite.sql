alter table statement add column content text;
alter table claim add column told text;
