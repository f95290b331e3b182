package org.trellis.directory.weblinks;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// How other people's links are looked at.
@ConfigMapping(prefix = "trellis.links")
interface LinkSettings {

    /// Who we say that we are.
    String userAgent();

    /// How long one answer may take, from asking to its last byte that we read.
    Duration patience();

    /// How many links are looked at at the same time by one replica.
    int atOnce();

    /// Networks that may be asked although they are not the public internet's: for tests, and for nothing else.
    Optional<List<String>> alsoAllowed();

    /// What is known of invitations to chats, each under a name that is only for reading.
    Map<String, Invite> invites();

    /// Invitations at one host and the hosts below it.
    interface Invite {

        String host();

        /// Stands on the page of an invitation that holds. Absent where the page tells strangers nothing.
        Optional<Pattern> alive();
    }

    /// The rule for this host, if there is one.
    default Optional<Invite> inviteAt(String host) {
        return invites().values().stream()
                .filter(invite -> host.equalsIgnoreCase(invite.host())
                        || host.toLowerCase(Locale.ROOT).endsWith("." + invite.host()))
                .findFirst();
    }
}
