package org.trellis.directory.destruction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.trellis.directory.operator.Operator;
import org.trellis.directory.secrets.Secrets;
import org.trellis.tenancy.ActingAs;
import org.trellis.tenancy.OrganisationId;

/// The list of what was destroyed, which the operator keeps outside the backups and brings after a restore.
///
/// Each line carries a mark that nobody can make but this service: by this list no living group can be
/// destroyed.
@ApplicationScoped
class DestroyedDesk {

    /// What became of the lines of a list.
    record Brought(int lines, int destroyedAgain, int refused) {}

    private static final Logger log = Logger.getLogger(DestroyedDesk.class);
    private static final String MARKED = "destroyed";

    private final Tombstones tombstones;
    private final Destroying destroying;
    private final Operator operator;
    private final Secrets secrets;
    private final ActingAs actingAs;

    DestroyedDesk(Tombstones tombstones, Destroying destroying, Operator operator, Secrets secrets, ActingAs actingAs) {
        this.tombstones = tombstones;
        this.destroying = destroying;
        this.operator = operator;
        this.secrets = secrets;
        this.actingAs = actingAs;
    }

    String list() {
        return operator.call(tombstones::all).stream()
                .map(id -> "%s %s%n".formatted(id, mark(id)))
                .collect(Collectors.joining());
    }

    Brought bring(String list) {
        var lines = list.lines().filter(line -> !line.isBlank()).toList();
        var ids = lines.stream().map(this::read).flatMap(Optional::stream).toList();
        var again = ids.stream().filter(id -> again(id, true)).count();
        return new Brought(lines.size(), (int) again, lines.size() - ids.size());
    }

    /// Whatever came back of any of them goes again.
    void sweep() {
        for (var organisation : operator.call(tombstones::all)) {
            try {
                again(organisation, false);
            } catch (RuntimeException e) {
                // The others must not wait for this one.
                log.errorf(e, "What came back of %s could not be destroyed", organisation);
            }
        }
    }

    private boolean again(UUID organisation, boolean isTold) {
        return actingAs.call(new OrganisationId(organisation), () -> destroying.again(isTold));
    }

    private Optional<UUID> read(String line) {
        try {
            var words = line.strip().split(" ");
            var id = UUID.fromString(words[0]);
            return words.length == 2 && mark(id).equals(words[1]) ? Optional.of(id) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private String mark(UUID id) {
        return secrets.markOf(MARKED, id.toString());
    }
}
