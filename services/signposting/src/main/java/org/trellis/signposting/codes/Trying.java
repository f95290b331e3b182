package org.trellis.signposting.codes;

import jakarta.enterprise.context.ApplicationScoped;

/// Lets an organisation try codes, of which too many wrong ones a day are too many.
@ApplicationScoped
public class Trying {

    private static final int MOST_WRONG = 30;

    private final Daily daily;

    Trying(Daily daily) {
        this.daily = daily;
    }

    /// Before a code is looked for: it counts as wrong until it was right.
    public void begin() {
        if (!daily.take(Daily.Kind.CODE, MOST_WRONG)) {
            throw new CodeRefusal.TooMany().asException();
        }
    }

    /// In the transaction that does what the code is for.
    public void wasRight() {
        daily.giveBack(Daily.Kind.CODE);
    }

    /// Refuses as unknown, whatever is wrong with it.
    public RuntimeException wasWrong() {
        return new CodeRefusal.NotKnown().asException();
    }
}
