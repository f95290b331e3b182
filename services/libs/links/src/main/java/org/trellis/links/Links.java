package org.trellis.links;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.UUID;

/// What the organisation acted for may do with another one, by the copy of directory's links.
@ApplicationScoped
@Transactional
public class Links {

    // One statement, whoever the receiver is: one that is hidden takes the same path as one that is not there.
    private static final String TOWARDS = """
            select (select level from link_copy
                    where organisation_id = :receiver and other_id = acting_organisation() and live) as theirs,
                   exists (select from link_copy
                    where organisation_id = acting_organisation() and other_id = :receiver and live) as ours,
                   exists (select from institution_copy where organisation_id = :receiver)
                   or exists (select from link_copy where organisation_id = :receiver
                       and other_id = acting_organisation() and organisation_kind <> 'group')
                   or exists (select from link_copy where organisation_id = acting_organisation()
                       and other_id = :receiver and other_kind <> 'group') as institution,
                   exists (select from listing_copy where organisation_id = :receiver and listed) as listed
            """;

    private static final String OVER = """
            select exists (select from link_copy
                    where organisation_id = acting_organisation() and other_id = :other and not live)
                and not exists (select from link_copy where live and (
                    organisation_id = acting_organisation() and other_id = :other
                    or organisation_id = :other and other_id = acting_organisation()))
            """;

    private final EntityManager database;
    private final Heard heard;

    Links(EntityManager database, Heard heard) {
        this.database = database;
        this.heard = heard;
    }

    /// Refuses when the copy may have missed that a link was ended.
    public void mustBeCurrent() {
        if (!heard.state().current()) {
            throw new LinksRefusal.NotCurrent().asException();
        }
    }

    /// Whether the receiver takes referrals from the organisation acted for, as far as their link goes: a group whose
    /// side stands at `referrals` or above, or an institution that is linked at all.
    public Reception referralsAt(UUID receiver) {
        var row = towards(receiver);
        var theirs = row.get("theirs", String.class);
        boolean institution = row.get("institution", Boolean.class);
        boolean linked = theirs != null || row.get("ours", Boolean.class);
        if (institution ? linked : "referrals".equals(theirs) || "partner".equals(theirs)) {
            return Reception.OPEN;
        }
        return linked || institution || row.get("listed", Boolean.class) ? Reception.CLOSED : Reception.HIDDEN;
    }

    /// How the receiver stands towards the organisation acted for.
    public Reception receptionAt(UUID receiver) {
        var row = towards(receiver);
        var theirs = row.get("theirs", String.class);
        boolean institution = row.get("institution", Boolean.class);
        if (theirs != null) {
            return theirs.equals("listed") ? Reception.CLOSED : Reception.OPEN;
        }
        if (institution && row.get("ours", Boolean.class)) {
            return Reception.OPEN;
        }
        return institution || row.get("listed", Boolean.class) ? Reception.CLOSED : Reception.HIDDEN;
    }

    /// Whether the two had a link and have none now: by what the organisation acted for keeps of its own side, which
    /// the
    /// other one neither reads nor changes.
    public boolean isOver(UUID other) {
        return (boolean) database.createNativeQuery(OVER, Boolean.class)
                .setParameter("other", other)
                .getSingleResult();
    }

    /// Whether either of the two has a side open to the other one.
    public boolean isLinked(UUID other) {
        var row = towards(other);
        return row.get("theirs", String.class) != null || row.get("ours", Boolean.class);
    }

    /// Whether it is one of those that everybody may know of: a council, an infrastructure body or a partner.
    public boolean isInstitution(UUID organisation) {
        return towards(organisation).get("institution", Boolean.class);
    }

    private Tuple towards(UUID receiver) {
        return (Tuple) database.createNativeQuery(TOWARDS, Tuple.class)
                .setParameter("receiver", receiver)
                .getSingleResult();
    }

    LinksState state() {
        return heard.state();
    }
}
