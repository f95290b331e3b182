package org.trellis.stack.logbook;

import java.util.Iterator;

/// Goes along the lines of a log, and refuses at the first entry that does not hold.
final class Walk implements Iterator<Line> {

    private final String what;
    private final Iterator<String> lines;
    private String organisation;
    private String head;
    private long number;

    /// `what` is how a person calls it: "The saved log".
    Walk(String what, Iterator<String> lines) {
        this.what = what;
        this.lines = lines;
    }

    @Override
    public boolean hasNext() {
        return lines.hasNext();
    }

    @Override
    public Line next() {
        var line = Line.of(lines.next());
        if (organisation == null) {
            organisation = line.organisation();
            head = Line.beginning(organisation);
        }
        if (line.number() != number + 1) {
            throw broken(number + 1, "is missing");
        }
        if (!line.organisation().equals(organisation)) {
            throw broken(line.number(), "is of another organisation's logbook");
        }
        if (!line.computedHash().equals(line.hash())) {
            throw broken(line.number(), "says something else than when it was written");
        }
        if (!line.previous().equals(head)) {
            throw broken(line.number(), "does not follow the one before it");
        }
        number = line.number();
        head = line.hash();
        return line;
    }

    private VerifyLog.Refused broken(long at, String how) {
        return new VerifyLog.Refused("%s is broken: entry %d %s.".formatted(what, at, how));
    }

    /// To its end.
    Walk all() {
        while (hasNext()) {
            next();
        }
        return this;
    }

    long number() {
        return number;
    }

    String organisation() {
        return organisation;
    }

    String result() {
        return number == 0
                ? what + " is empty."
                : "%s is whole: %d entries of organisation %s.%nThe last one's hash is %s"
                        .formatted(what, number, organisation, head);
    }
}
