grant delete on budget_used to ${service}_app;
create trigger stays before delete on budget_used for each row execute function stays_until_destroyed();
