package org.trellis.directory.liaison;

import org.trellis.problem.Refusal;

/// How this feature says no.
sealed interface LiaisonRefusal extends Refusal {

    /// Whom we have not opened to has nobody to be shown.
    record NotOpened() implements LiaisonRefusal {}

    record NobodyOfThatId() implements LiaisonRefusal {}

    /// Nobody would read what is written while one side is shut.
    record NotOpenBothWays() implements LiaisonRefusal {}

    record TooManyNotes() implements LiaisonRefusal {}

    @Override
    default Kind kind() {
        return this instanceof NotOpenBothWays ? Kind.CONFLICT : Kind.UNPROCESSABLE;
    }

    @Override
    default String code() {
        return switch (this) {
            case NotOpened _ -> "link-not-opened";
            case NobodyOfThatId _ -> "liaison-not-here";
            case NotOpenBothWays _ -> "link-not-open-both-ways";
            case TooManyNotes _ -> "notes-too-many";
        };
    }

    @Override
    default String detail() {
        return switch (this) {
            case NotOpened _ -> "First open your side of this link. Then you can say who looks after it.";
            case NobodyOfThatId _ -> "Choose somebody who belongs to your organisation now.";
            case NotOpenBothWays _ ->
                "This link is not open both ways just now, so the other side would not read it. Write it when it is.";
            case TooManyNotes _ ->
                "There are " + HandoverDesk.MOST + " hand-over notes on this link, and no more fit. The oldest go by"
                        + " themselves after two years.";
        };
    }
}
