package org.trellis.directory.logbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The form of entries is a promise: exports that were taken years ago must still fit.
class EntryTest {

    private static final UUID ORGANISATION = UUID.fromString("0e000000-0000-7000-8000-000000000012");

    /// The two entries of the worked example.
    private static final Entry FIRST = Entry.after(
            ORGANISATION,
            1,
            Instant.parse("2026-11-25T09:30:00.120Z"),
            Act.GROUP_REGISTERED,
            "5f0c2b7e-8a52-4c0e-9c36-1f5f0d4f7a11",
            Map.of(),
            Entry.beginning(ORGANISATION));

    private static final Entry SECOND = Entry.after(
            ORGANISATION,
            2,
            Instant.parse("2026-11-25T10:00:00Z"),
            Act.FACET_READ,
            null,
            Map.of("organisation", "0e000000-0000-7000-8000-000000000001", "facet", "contact", "day", "2026-11-25"),
            FIRST.hash());

    @Test
    void theDocumentedExampleIsWhatIsComputed() throws IOException {
        var page = Files.readString(Path.of(System.getProperty("trellis.root"), "docs/logbook.md"));

        assertThat(page).contains(Entry.beginning(ORGANISATION));
        assertThat(page).contains(FIRST.line()).contains(SECOND.line());
    }

    @Test
    void theHashIsOfEverythingThatTheEntrySays() {
        assertThat(SECOND.computedHash()).isEqualTo(SECOND.hash());
        assertThat(SECOND.line())
                .startsWith("{\"about\":{\"day\":\"2026-11-25\",\"facet\":\"contact\",\"organisation\":")
                .contains("\"at\":\"2026-11-25T10:00:00.000000Z\"", "\"person\":null");
        for (var changed : new Entry[] {
            new Entry(UUID.randomUUID(), 2, SECOND.at(), SECOND.act(), null, SECOND.about(), SECOND.previous(), ""),
            new Entry(ORGANISATION, 3, SECOND.at(), SECOND.act(), null, SECOND.about(), SECOND.previous(), ""),
            new Entry(ORGANISATION, 2, FIRST.at(), SECOND.act(), null, SECOND.about(), SECOND.previous(), ""),
            new Entry(ORGANISATION, 2, SECOND.at(), "rule-on", null, SECOND.about(), SECOND.previous(), ""),
            new Entry(ORGANISATION, 2, SECOND.at(), SECOND.act(), "x", SECOND.about(), SECOND.previous(), ""),
            new Entry(ORGANISATION, 2, SECOND.at(), SECOND.act(), null, Map.of(), SECOND.previous(), ""),
            new Entry(ORGANISATION, 2, SECOND.at(), SECOND.act(), null, SECOND.about(), FIRST.previous(), "")
        }) {
            assertThat(changed.computedHash()).isNotEqualTo(SECOND.hash());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kitchen@al-noor.example",
                "07700900123",
                "+447700900123",
                "Mrs Smith",
                "07700 900 123",
                "é",
                "\""
            })
    void whatCouldNameSomebodyIsRefused(String value) {
        assertThatThrownBy(() -> about(value)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-11-25", "liaison-officer", "E05999901", "steward,helper", "12"})
    void codesAndDaysStand(String value) {
        assertThat(about(value).about()).containsValue(value);
    }

    @Test
    void anUnknownActIsNeverWritten() {
        assertThat(Act.fromString("link-opened")).isEqualTo(Act.LINK_OPENED);
        assertThatThrownBy(() -> Act.fromString("tea-made")).isInstanceOf(IllegalArgumentException.class);
        var values = new HashMap<String, String>();
        values.put("to", null);
        assertThatThrownBy(() -> Entry.after(ORGANISATION, 1, FIRST.at(), Act.RULE_ON, null, values, ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Entry about(String value) {
        return Entry.after(ORGANISATION, 1, FIRST.at(), Act.RULE_ON, null, Map.of("to", value), "");
    }
}
