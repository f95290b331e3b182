package org.trellis.signposting.notes;

import java.util.Map;
import org.trellis.personal.Part;
import org.trellis.problem.Refusal;

/// Why the words of a note are not taken. Says where the part begins and ends, never what it says.
sealed interface NoteRefusal extends Refusal {

    Part part();

    @Override
    default Kind kind() {
        return Kind.UNPROCESSABLE;
    }

    @Override
    default Map<String, Object> more() {
        return Map.of("part", part());
    }

    record HasEmail(Part part) implements NoteRefusal {

        @Override
        public String code() {
            return "note-has-email";
        }

        @Override
        public String detail() {
            return "The note seems to hold an e-mail address. A signpost says what is needed and where, never who: "
                    + "take the address out and send it again.";
        }
    }

    record HasTelephone(Part part) implements NoteRefusal {

        @Override
        public String code() {
            return "note-has-telephone";
        }

        @Override
        public String detail() {
            return "The note seems to hold a telephone number, or another long number. A signpost says what is needed "
                    + "and where, never who: take the number out and send it again.";
        }
    }

    record HasPostcode(Part part) implements NoteRefusal {

        @Override
        public String code() {
            return "note-has-postcode";
        }

        @Override
        public String detail() {
            return "The note seems to hold a full postcode, which leads to a few homes. Use its first half, such as "
                    + "EM1, and send it again.";
        }
    }

    record HasNiNumber(Part part) implements NoteRefusal {

        @Override
        public String code() {
            return "note-has-ni-number";
        }

        @Override
        public String detail() {
            return "The note seems to hold a National Insurance number. It is not needed for a signpost: take it out "
                    + "and send it again.";
        }
    }

    record MayNamePerson(Part part) implements NoteRefusal {

        @Override
        public String code() {
            return "note-may-name-a-person";
        }

        @Override
        public String detail() {
            return "The note may name a person. If it does, take the name out. If it does not, send it again and say "
                    + "that the note names nobody.";
        }
    }
}
