package org.trellis.portal.vocabulary;

import java.util.List;
import java.util.Objects;

/// What a group says of itself beside what it offers.
public record About(
        String stage,
        String legalForm,
        String helpers,
        String helped,
        List<String> ownOffers,
        boolean askAnyway,
        List<String> traits,
        String traitWords,
        String coordination) {

    public About {
        stage = Objects.requireNonNullElse(stage, "active");
        ownOffers = Objects.requireNonNullElse(ownOffers, List.of());
        traits = Objects.requireNonNullElse(traits, List.of());
    }

    public boolean isOutOfTheOrdinary() {
        return !"active".equals(stage);
    }

    /// Whether it changes something for whoever looks for help: becoming an organisation in law does not.
    public boolean isToKnowFirst() {
        return isOutOfTheOrdinary() && !"formalising".equals(stage);
    }
}
