package org.trellis.dispatch.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.addresses.Address;
import org.trellis.dispatch.Ask;
import org.trellis.dispatch.Askers;
import org.trellis.dispatch.Mails;
import org.trellis.dispatch.Rows;
import org.trellis.dispatch.Stage;

/// A notice by e-mail: one plain message, under an id by which mail programs know a second one.
@QuarkusTest
class MailTest {

    @Inject
    Askers askers;

    @Inject
    Mails mails;

    @Inject
    Stage stage;

    @BeforeEach
    void allIsWell() {
        stage.isSet();
    }

    @Test
    void aCodeReachesItsMailboxUnderTheIdOfItsNotice() throws Exception {
        var to = new Address(Address.Kind.EMAIL, "someone." + UUID.randomUUID() + "@example.org");
        var code = Ask.code().by("email", to);

        askers.ask(code);

        await().untilAsserted(() -> assertThat(mails.to(to.value())).hasSize(1));
        var mail = mails.to(to.value()).getFirst();
        assertThat(mail.getSubject()).isEqualTo("Your Trellis code");
        assertThat(mail.getMessageID()).startsWith("<" + code.id() + "@");
        assertThat(mail.getContent().toString()).contains("314159", code.words().get("link"));
        await().untilAsserted(() -> assertThat(Rows.state(code.id(), code.id())).isEqualTo("sent"));
    }
}
