package org.trellis.dispatch;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.trellis.addresses.Address;
import org.trellis.contracts.dispatch.NoticeEvent;
import org.trellis.testing.AddressKeys;

/// A notice that a test has sent. Each goes to a number that no other test uses.
public record Ask(
        UUID id,
        UUID organisation,
        String template,
        String language,
        String channel,
        Address to,
        Map<String, String> words,
        boolean urgent,
        Instant notAfter) {

    public static final Map<String, String> CODE =
            Map.of("code", "314159", "minutes", "10", "link", "https://trellis.example/l/Q7x2mB9kTz4vW1sN8pLrYA");

    /// A code for signing in, for no organisation.
    public static Ask code() {
        return new Ask(UUID.randomUUID(), null, "sign-in-code", "en", "sms", number(), CODE, true, null);
    }

    /// A question that waits for the morning and for an answer.
    public static Ask stillRight(UUID organisation) {
        return new Ask(
                UUID.randomUUID(),
                organisation,
                "still-right",
                "en",
                "sms",
                number(),
                Map.of("organisation", "Al-Noor Kitchen", "link", CODE.get("link")),
                false,
                null);
    }

    public Ask by(String newChannel, Address newTo) {
        return new Ask(id, organisation, template, language, newChannel, newTo, words, urgent, notAfter);
    }

    public Ask to(Address newTo) {
        return by(channel, newTo);
    }

    public Ask in(String newLanguage) {
        return new Ask(id, organisation, template, newLanguage, channel, to, words, urgent, notAfter);
    }

    public Ask as(String newTemplate) {
        return new Ask(id, organisation, newTemplate, language, channel, to, words, urgent, notAfter);
    }

    public Ask with(Map<String, String> newWords) {
        return new Ask(id, organisation, template, language, channel, to, newWords, urgent, notAfter);
    }

    public Ask until(Instant newNotAfter) {
        return new Ask(id, organisation, template, language, channel, to, words, urgent, newNotAfter);
    }

    public Ask urgently() {
        return new Ask(id, organisation, template, language, channel, to, words, true, notAfter);
    }

    public static Address number() {
        return new Address(
                Address.Kind.PHONE, "+4479" + ThreadLocalRandom.current().nextInt(10_000_000, 100_000_000));
    }

    NoticeEvent.Asked event() {
        return new NoticeEvent.Asked(
                id,
                template,
                language,
                channel,
                AddressKeys.seal().address(to),
                AddressKeys.seal().words(id, words),
                urgent,
                notAfter,
                null);
    }
}
