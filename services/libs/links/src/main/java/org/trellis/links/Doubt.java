package org.trellis.links;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.trellis.tenancy.ActingAs;
import org.trellis.tenancy.OrganisationId;

/// Closes the side of a link about which something was said that could not be read, until something newer is.
@ApplicationScoped
class Doubt {

    private static final Logger log = Logger.getLogger(Doubt.class);
    private static final Pattern KEY = Pattern.compile("([0-9a-f-]{36})/([0-9a-f-]{36})");

    private final ActingAs actingAs;
    private final Copies copies;

    Doubt(ActingAs actingAs, Copies copies) {
        this.actingAs = actingAs;
        this.copies = copies;
    }

    /// `key` is that of a [LinkEvent]; another one is about no side.
    void about(String key) {
        var sides = KEY.matcher(key == null ? "" : key);
        if (!sides.matches()) {
            return;
        }
        var owner = UUID.fromString(sides.group(1));
        var other = UUID.fromString(sides.group(2));
        actingAs.run(new OrganisationId(owner), () -> copies.sideDoubted(owner, other));
        log.warnf(
                "A side of a link is taken for ended, since a message about it could not be read: see the dead letters");
    }
}
