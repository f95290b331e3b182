package org.trellis.dispatch.notices;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.trellis.addresses.Unseal;
import org.trellis.contracts.dispatch.NoticeEvent;
import org.trellis.dispatch.gateways.Channel;
import org.trellis.dispatch.templates.Template;
import org.trellis.dispatch.templates.Texts;

/// Tells a notice that can be sent from one that never can.
@ApplicationScoped
class Intake {

    private static final Set<String> LANGUAGES = Set.of("en", "cy");

    private final Unseal unseal;
    private final Words words;
    private final Texts texts;

    Intake(Unseal unseal, Words words, Texts texts) {
        this.unseal = unseal;
        this.words = words;
        this.texts = texts;
    }

    /// Why it cannot be sent, in words that hold nothing of what it says.
    Optional<String> fault(NoticeEvent.Asked asked) {
        var template = Template.of(asked.template());
        var channel = Channel.of(asked.channel());
        if (asked.noticeId() == null) {
            return Optional.of("has no id");
        }
        if (template.isEmpty()) {
            return Optional.of("names a template not known here");
        }
        if (channel.isEmpty() || !LANGUAGES.contains(asked.language())) {
            return Optional.of("names a channel or a language not known here");
        }
        return sealedFault(asked, template.get(), channel.get());
    }

    private Optional<String> sealedFault(NoticeEvent.Asked asked, Template template, Channel channel) {
        try {
            if (unseal.address(asked.address()).kind() != channel.reaches()) {
                return Optional.of("has an address that its channel does not reach");
            }
            if (!texts.fits(template, words.of(asked.noticeId(), asked.words(), asked.more()))) {
                return Optional.of("has not the words that its template needs");
            }
            return Optional.empty();
        } catch (Words.SaidTwice e) {
            return Optional.of("has a word from both who wrote it");
        } catch (Unseal.NotSealedForUs | NullPointerException e) {
            return Optional.of("is not sealed for us");
        }
    }

    /// Until when it is of use, where it does not say: a code ten minutes, anything else a day.
    static Instant notAfter(NoticeEvent.Asked asked, Instant at) {
        if (asked.notAfter() != null) {
            return asked.notAfter();
        }
        var isCode = asked.template().equals(Template.SIGN_IN_CODE.id());
        return at.plus(isCode ? Duration.ofMinutes(10) : Duration.ofDays(1));
    }
}
