package org.trellis.grants.deciding;

import java.util.Arrays;

/// What can be amiss with an application. A kind is added, never changed. None of them is about the people of a group:
/// who they are is no matter of a decision.
enum FlagKind {
    OUTSIDE_FUND("outside-fund", "May be something that the fund does not pay for"),
    OUTSIDE_AREA("outside-area", "May be outside the area of the fund"),
    SUM_UNCLEAR("sum-unclear", "The sum does not seem to fit what is to be done"),
    ASKED_ELSEWHERE("asked-elsewhere", "The same may be paid for by somebody else already"),
    ASKED_TWICE("asked-twice", "Seems to be the same as another application"),
    SAFETY("safety", "Somebody could be hurt by how it is planned"),
    GAIN("gain", "Somebody who decides may gain from it"),
    OTHER("other", "Something else");

    private final String code;
    private final String words;

    FlagKind(String code, String words) {
        this.code = code;
        this.words = words;
    }

    static boolean isKnown(String code) {
        return Arrays.stream(values()).anyMatch(kind -> kind.code.equals(code));
    }

    String code() {
        return code;
    }

    String words() {
        return words;
    }
}
