package org.trellis.portal.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// Words to be handed on from one telephone to another, by whatever its owner uses.
public record ShareText(String text) {

    /// Opens WhatsApp with the text, for whoever has it.
    public String whatsApp() {
        return "https://wa.me/?text=" + encoded();
    }

    /// Opens the telephone's text messages, to nobody yet. `?&` is what both Android and iOS understand.
    public String sms() {
        return "sms:?&body=" + encoded();
    }

    private String encoded() {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
