package org.trellis.stack;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailboxTest {

    @TempDir
    Path folder;

    @Test
    void whatIsSentCanBeReadTheNewestFirst() throws IOException, MessagingException {
        var messages = new Messages(folder);
        var port = new Port("smtp", "TRELLIS_SMTP_PORT", freePort());
        var mailbox = new Mailbox("127.0.0.1", port, messages);
        mailbox.start();
        try {
            messages.keepSms("{\"to\":\"+447700900123\",\"text\":\"Your code\"}".getBytes(StandardCharsets.UTF_8));
            send(port, "Croeso – welcome");
        } finally {
            mailbox.stop();
        }

        var page = new String(messages.newestFirst(Messages.SHOWN), StandardCharsets.UTF_8);
        assertThat(page).contains("Croeso – welcome", "steward@quayside.example", "Your code");
        assertThat(page.indexOf("Croeso")).isLessThan(page.indexOf("Your code"));
    }

    @Test
    void aTextIsKnownByItsIdAndOneThatComesTwiceIsKeptTwice() throws IOException {
        var messages = new Messages(folder);
        var text = "{\"id\":\"one\",\"to\":\"+447700900123\",\"text\":\"Your code\"}".getBytes(StandardCharsets.UTF_8);
        assertThat(messages.has("one")).isFalse();

        messages.keepSms(text);
        messages.keepSms(text);

        assertThat(messages.has("one")).isTrue();
        assertThat(new Messages(folder).has("one")).as("after a restart").isTrue();
        assertThat(new String(messages.newestFirst(Messages.SHOWN), StandardCharsets.UTF_8).split("Your code"))
                .hasSize(3);
    }

    private static void send(Port port, String subject) throws MessagingException {
        var settings = new Properties();
        settings.put("mail.smtp.host", "127.0.0.1");
        settings.put("mail.smtp.port", Integer.toString(port.number()));
        var mail = new MimeMessage(Session.getInstance(settings));
        mail.setFrom(new InternetAddress("accounts@trellis.example"));
        mail.setRecipient(RecipientType.TO, new InternetAddress("steward@quayside.example"));
        mail.setSubject(subject, "UTF-8");
        mail.setText("Body", "UTF-8");
        Transport.send(mail);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
