package org.trellis.tenancy;

import org.trellis.problem.Refusal;

/// The caller has no organisation, or several and did not say which.
record OrganisationNeeded() implements Refusal {

    @Override
    public Kind kind() {
        return Kind.BAD_REQUEST;
    }

    @Override
    public String code() {
        return "organisation-needed";
    }

    @Override
    public String detail() {
        return "Say which of your organisations this is for, in the header Trellis-Organisation.";
    }
}
