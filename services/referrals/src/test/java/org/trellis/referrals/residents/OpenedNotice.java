package org.trellis.referrals.residents;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.trellis.testing.AddressKeys;

/// A notice as dispatch opens it: its words, and what stands beside them.
final class OpenedNotice {

    private static final ObjectMapper JSON = new ObjectMapper();

    private OpenedNotice() {}

    static Map<String, String> of(byte[] body) {
        try {
            var asked = JSON.readTree(body);
            var id = UUID.fromString(asked.path("noticeId").asText());
            var opened = new HashMap<>(
                    AddressKeys.unseal().words(id, asked.path("words").asText()));
            for (var clear : new String[] {"template", "language", "urgent"}) {
                opened.put(clear, asked.path(clear).asText());
            }
            opened.put(
                    "address",
                    AddressKeys.unseal().address(asked.path("address").asText()).value());
            return opened;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
