package org.trellis.referrals.pathways;

import java.util.List;
import java.util.Map;
import org.trellis.problem.Refusal;

/// How this feature says no.
sealed interface PathwayRefusal extends Refusal {

    record ChangedMeanwhile() implements PathwayRefusal {

        @Override
        public Kind kind() {
            return Kind.OUT_OF_DATE;
        }

        @Override
        public String code() {
            return "changed-meanwhile";
        }

        @Override
        public String detail() {
            return "Somebody of your organisation changed this pathway while you were writing. Read it again, "
                    + "and decide what should stand.";
        }
    }

    record OnlyTheHolder() implements PathwayRefusal {

        @Override
        public Kind kind() {
            return Kind.NOT_ALLOWED;
        }

        @Override
        public String code() {
            return "only-the-holder-edits";
        }

        @Override
        public String detail() {
            return "Only the organisation that keeps this pathway can change it. You can tell it what is wrong.";
        }
    }

    record Incomplete(List<String> missing) implements PathwayRefusal {

        @Override
        public Kind kind() {
            return Kind.UNPROCESSABLE;
        }

        @Override
        public String code() {
            return "pathway-incomplete";
        }

        @Override
        public String detail() {
            return "This pathway cannot be published yet. It must say for which areas and for whom it is, what "
                    + "happens next, and at least one way to reach you. You can go on with it as a draft.";
        }

        @Override
        public Map<String, Object> more() {
            return Map.of("missing", missing);
        }
    }

    record AreaUnknown(String area) implements PathwayRefusal {

        @Override
        public Kind kind() {
            return Kind.UNPROCESSABLE;
        }

        @Override
        public String code() {
            return "area-unknown";
        }

        @Override
        public String detail() {
            return "An area must be a ward, a local authority, a county, a region or a country of the UK, by its "
                    + "GSS code. The code that we could not place is named in `area`.";
        }

        @Override
        public Map<String, Object> more() {
            return Map.of("area", area);
        }
    }

    record TelephoneNotUnderstood() implements PathwayRefusal {

        @Override
        public Kind kind() {
            return Kind.UNPROCESSABLE;
        }

        @Override
        public String code() {
            return "telephone-not-understood";
        }

        @Override
        public String detail() {
            return "That does not look like a telephone number in the UK. Check the digits, or leave it out.";
        }
    }

    record GroupsPromiseNoTime() implements PathwayRefusal {

        @Override
        public Kind kind() {
            return Kind.UNPROCESSABLE;
        }

        @Override
        public String code() {
            return "groups-promise-no-time";
        }

        @Override
        public String detail() {
            return "A group does not promise when it will answer: only institutions do. Leave the days out.";
        }
    }

    record TooMany(int most) implements PathwayRefusal {

        @Override
        public Kind kind() {
            return Kind.UNPROCESSABLE;
        }

        @Override
        public String code() {
            return "too-many-pathways";
        }

        @Override
        public String detail() {
            return "Your organisation keeps %d pathways, which is the most there can be. Remove one first."
                    .formatted(most);
        }
    }

    record StillPublished() implements PathwayRefusal {

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String code() {
            return "still-published";
        }

        @Override
        public String detail() {
            return "This pathway is published. Withdraw it first; then it can be removed.";
        }
    }

    record NotPublished() implements PathwayRefusal {

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String code() {
            return "not-published";
        }

        @Override
        public String detail() {
            return "This pathway is a draft, which nobody else reads. Publish it first.";
        }
    }

    record CursorNotUnderstood() implements PathwayRefusal {

        @Override
        public Kind kind() {
            return Kind.BAD_REQUEST;
        }

        @Override
        public String code() {
            return "cursor-not-understood";
        }

        @Override
        public String detail() {
            return "Give the cursor exactly as the last page gave it in `next`, or leave it out to begin again.";
        }
    }
}
