package org.trellis.referrals.details;

import java.util.List;

/// What of a resident's details may travel by a way, and for how many days after the end the receiver keeps them.
public record Terms(List<String> fields, int keepDays) {

    /// By a pathway whatever the resident agrees to may travel: its holder, whom everybody may send to, agreed nothing
    /// with anybody. The days stand in the policy of `details` too.
    public static final Terms OF_A_PATHWAY =
            new Terms(List.of("name", "telephone", "email", "address", "words", "can-also"), 30);
}
