package org.trellis.stack;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.util.List;

/// Takes every mail that anything on the local stack sends, delivers none, and keeps each to be read.
final class Mailbox {

    private final Messages messages;
    private final GreenMail server;

    Mailbox(String host, Port port, Messages messages) {
        this.messages = messages;
        this.server = new GreenMail(new ServerSetup(port.number(), host, ServerSetup.PROTOCOL_SMTP));
    }

    void start() {
        server.start();
        server.getUserManager().setMessageDeliveryHandler(this::deliver);
    }

    void stop() {
        server.stop();
    }

    private GreenMailUser deliver(MovingMessage moving, MailAddress address) throws MessagingException, UserException {
        try {
            var mail = moving.getMessage();
            messages.keep(Message.mail(
                    InternetAddress.toString(mail.getFrom()),
                    List.of(address.getEmail()),
                    mail.getSubject() == null ? "" : mail.getSubject(),
                    body(mail, "text/plain"),
                    body(mail, "text/html"),
                    mail.getMessageID() == null ? "" : mail.getMessageID()));
        } catch (IOException e) {
            throw new MessagingException("The message could not be read", e);
        }
        return user(address);
    }

    private GreenMailUser user(MailAddress address) throws UserException {
        var users = server.getUserManager();
        var known = users.getUserByEmail(address.getEmail());
        return known != null ? known : users.createUser(address.getEmail(), address.getEmail(), address.getEmail());
    }

    private static String body(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type) && part.getContent() instanceof String text) {
            return text;
        }
        if (part.getContent() instanceof Multipart parts) {
            for (var index = 0; index < parts.getCount(); index++) {
                var found = body(parts.getBodyPart(index), type);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }
}
