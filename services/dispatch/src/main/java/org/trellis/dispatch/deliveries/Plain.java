package org.trellis.dispatch.deliveries;

/// What became of a notice, in words that can be read out.
final class Plain {

    private Plain() {}

    static String words(String state, String why) {
        return switch (state) {
            case "queued" -> "On its way. It is tried until it is sent or of no more use.";
            case "waiting-quiet-hours" -> "Waits for the morning: nobody is disturbed between nine at night and eight.";
            case "sent" -> "Sent. Nobody can tell whether it was read.";
            case "over-budget" -> "Not sent: your organisation's messages for this day or month are used up.";
            case "opted-out" -> "Not sent: whoever it was for wants no messages.";
            default -> failed(why);
        };
    }

    private static String failed(String why) {
        return switch (why) {
            case "address-refused" -> "Not sent: the number or address cannot be reached. Check it, and ask again.";
            case "too-late" -> "Not sent: it could not leave before it was of no more use.";
            case "too-many" -> "Not sent: whoever it was for had many messages already.";
            default -> "Not sent.";
        };
    }
}
