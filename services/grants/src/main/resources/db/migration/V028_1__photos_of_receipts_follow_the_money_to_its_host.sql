drop policy host_reads on receipt_file;
-- Who holds the money or held it, and not whoever once agreed to.
create policy host_reads on receipt_file for select using (exists (select from host_account h
    where h.application_id = receipt_file.application_id and h.organisation_id = acting_organisation()));
