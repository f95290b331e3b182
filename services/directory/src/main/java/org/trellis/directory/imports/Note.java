package org.trellis.directory.imports;

import java.util.Locale;

/// What was changed or left behind in a row that was taken in.
enum Note {
    AREA_SHORTENED("the area was shortened to 200 characters"),
    DESCRIPTION_SHORTENED("the description was shortened to 600 characters"),
    DESCRIPTION_LEFT_OUT("the description holds a telephone number or an e-mail address, and was left out"),
    LINK_LEFT_OUT("the link leads to a person or is an invitation, and was left out"),
    POSTCODE_SHORTENED("a full postcode was shortened to its first half"),
    CREATED_LEFT_OUT("when it was created is not written as 2020, 2020-03 or 2020-03-23, and was left out");

    private final String words;

    Note(String words) {
        this.words = words;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String words() {
        return words;
    }
}
