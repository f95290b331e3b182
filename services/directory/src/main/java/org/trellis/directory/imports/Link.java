package org.trellis.directory.imports;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// A web address that may stand on a public page: http or https, and not a way to a person.
final class Link {

    private static final int LONGEST = 500;

    // Who follows one of these is in a room with people's names and numbers: only the group itself may open it.
    private static final List<String> INVITATIONS =
            List.of("chat.whatsapp.com", "wa.me", "api.whatsapp.com", "t.me", "signal.group", "discord.gg", "m.me");

    private static final Set<String> FACEBOOK = Set.of("facebook.com", "www.facebook.com", "m.facebook.com");

    private Link() {}

    /// The address as it may be published; empty when it leads to a person.
    static Optional<String> of(String text) throws BadRow {
        if (text.toLowerCase(Locale.ROOT).startsWith("mailto:")
                || text.toLowerCase(Locale.ROOT).startsWith("tel:")) {
            return Optional.empty();
        }
        var address = parse(text.contains(":") ? text : "https://" + text);
        var host = address.getHost().toLowerCase(Locale.ROOT);
        return leadsToAPerson(host, address) ? Optional.empty() : Optional.of(address.toString());
    }

    private static URI parse(String text) throws BadRow {
        try {
            var address = new URI(text);
            var scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
            if (!scheme.equals("http") && !scheme.equals("https")) {
                throw bad("begins with something else than http:// or https://");
            }
            if (address.getHost() == null || !address.getHost().contains(".") || address.getUserInfo() != null) {
                throw bad("is not a web address");
            }
            var lower = new URI(scheme + text.substring(scheme.length()));
            if (text.length() > LONGEST) {
                throw bad("is longer than " + LONGEST + " characters");
            }
            return lower;
        } catch (URISyntaxException e) {
            throw bad("is not a web address");
        }
    }

    private static boolean leadsToAPerson(String host, URI address) {
        var path = address.getPath() == null ? "" : address.getPath().toLowerCase(Locale.ROOT);
        var profile = FACEBOOK.contains(host) && (path.startsWith("/profile.php") || path.startsWith("/people/"));
        return profile || INVITATIONS.contains(host);
    }

    private static BadRow bad(String reason) {
        return new BadRow(Column.URL, "link-not-web", reason);
    }
}
