package org.trellis.directory.listings;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.trellis.directory.teams.TeamEyes;
import org.trellis.tenancy.ActingAs;
import org.trellis.tenancy.OrganisationId;

/// Shows a group its own page as somebody else sees it: by reading it as that reader, with the very same statements.
///
/// It only ever reads the page of the group that asks, so acting as the reader tells the group nothing of the reader.
@ApplicationScoped
class Preview {

    private final ListingDesk desk;
    private final TeamEyes eyes;
    private final ActingAs actingAs;

    Preview(ListingDesk desk, TeamEyes eyes, ActingAs actingAs) {
        this.desk = desk;
        this.eyes = eyes;
        this.actingAs = actingAs;
    }

    /// `team` is null for somebody of the reader who is in no team.
    ListingResource.Seen as(UUID group, String reader, UUID team) {
        desk.needsSteward(group);
        // The public is a reader that nobody ever opened anything to.
        var organisation = reader.equals("public") ? UuidCreator.getRandomBased() : UUID.fromString(reader);
        return actingAs.call(new OrganisationId(organisation), () -> {
                    if (team != null) {
                        eyes.readAs(team);
                    }
                    return desk.find(group);
                })
                .map(page -> new ListingResource.Seen(true, page))
                .orElseGet(() -> new ListingResource.Seen(false, null));
    }
}
