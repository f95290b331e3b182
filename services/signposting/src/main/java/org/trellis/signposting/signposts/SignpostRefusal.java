package org.trellis.signposting.signposts;

import org.trellis.problem.Refusal;

/// How this feature says no. A receiver that is hidden is not among these: it is [org.trellis.problem.NotFound].
sealed interface SignpostRefusal extends Refusal {

    record NotOpen() implements SignpostRefusal {

        @Override
        public Kind kind() {
            return Kind.NOT_ALLOWED;
        }

        @Override
        public String code() {
            return "signposts-not-open";
        }

        @Override
        public String detail() {
            return "You can see this organisation, but it does not take signposts from you. Only it can open that. "
                    + "You can still tell people about it, or ask it by the contact it shows.";
        }
    }

    record ToYourself() implements SignpostRefusal {

        @Override
        public Kind kind() {
            return Kind.UNPROCESSABLE;
        }

        @Override
        public String code() {
            return "signpost-to-yourself";
        }

        @Override
        public String detail() {
            return "That is your own organisation. Choose another one to send the signpost to.";
        }
    }

    record PlaceTooExact() implements SignpostRefusal {

        @Override
        public Kind kind() {
            return Kind.UNPROCESSABLE;
        }

        @Override
        public String code() {
            return "place-too-exact";
        }

        @Override
        public String detail() {
            return "A full postcode leads to a few homes. Give its first half, such as EM1, or the ward.";
        }
    }

    record PlaceNotUnderstood() implements SignpostRefusal {

        @Override
        public Kind kind() {
            return Kind.UNPROCESSABLE;
        }

        @Override
        public String code() {
            return "place-not-understood";
        }

        @Override
        public String detail() {
            return "Give the first half of a postcode, such as EM1, or the code of a ward, such as E05999901.";
        }
    }

    record CursorNotUnderstood() implements SignpostRefusal {

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
