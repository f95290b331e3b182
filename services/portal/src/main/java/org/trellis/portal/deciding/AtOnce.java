package org.trellis.portal.deciding;

import java.util.List;
import java.util.UUID;
import org.trellis.portal.applying.Application;

/// Several applications, as the page that asks once for all of them shows what would happen to each.
///
/// @param key so that sending again does nothing twice
public record AtOnce(List<Line> lines, List<Pot> pots, String key) {

    /// One application. `what` is what would happen, by a code; `group` is null for a name that is not to be seen.
    public record Line(Application application, DecidingClient.Deciding deciding, String group) {

        public String what() {
            if (!application.isUndecided()) {
                return "over";
            }
            if (deciding.youAreOut()) {
                return "out";
            }
            return deciding.proposal() == null ? toPropose() : toDecide(deciding.proposal());
        }

        private String toPropose() {
            if (isAgain() && deciding.tookPart()) {
                return "took-part";
            }
            return deciding.scoresMissing() ? "unscored" : "propose";
        }

        private String toDecide(DecidingClient.Proposal proposal) {
            if (proposal.yours()) {
                return "yours";
            }
            if (isAgain() && deciding.decidedBefore()) {
                return "decided-before";
            }
            if (!proposal.approve()) {
                return "refuse";
            }
            return deciding.openFlags() > 0 ? "flagged" : "give";
        }

        private boolean isAgain() {
            return "appealed".equals(application.state());
        }

        /// Whether pressing the button does something about it.
        public boolean isDone() {
            return List.of("propose", "give", "refuse").contains(what());
        }

        /// The sum that it is about.
        public Long pence() {
            return deciding.proposal() != null && deciding.proposal().approve()
                    ? deciding.proposal().pence()
                    : application.pence();
        }

        /// What goes to the service.
        public ManyClient.Item item() {
            var proposal = deciding.proposal();
            return new ManyClient.Item(application.id(), proposal == null ? null : proposal.id());
        }
    }

    /// A fund: what is in it, and what would be given or proposed of it.
    public record Pot(UUID fund, String name, Long left, Long given, Long proposed) {

        public boolean isTooSmall() {
            return given > left;
        }

        /// Whether it will not do for what would be proposed either.
        public boolean isSoonTooSmall() {
            return !isTooSmall() && given + proposed > left;
        }
    }

    public boolean isAny() {
        return lines.stream().anyMatch(Line::isDone);
    }

    public List<ManyClient.Item> items() {
        return lines.stream().filter(Line::isDone).map(Line::item).toList();
    }
}
