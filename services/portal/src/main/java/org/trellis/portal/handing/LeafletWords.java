package org.trellis.portal.handing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of a leaflet, for whoever takes it along.
@MessageBundle("leaflet")
public interface LeafletWords {

    @Message("Here you could get help. What you asked about: {need}.")
    String intro(String need);

    @Message("What they do: {words}")
    String does(String words);

    @Message("What they do not do: {words}")
    String doesNot(String words);

    @Message("Who it is for: {words}")
    String forWhom(String words);

    @Message("How: {words}")
    String how(String words);

    @Message("When: {words}")
    String open(String words);

    @Message("Good to know: {words}")
    String note(String words);

    @Message("Ring: {words}")
    String ring(String words);

    @Message("It costs nothing.")
    String free();

    @Message("What it costs: {words}")
    String costs(String words);

    @Message("What happens then: {words}")
    String next(String words);

    @Message("Read more: {address}")
    String page(String address);

    @Message("They take nobody on until {day}.")
    String paused(String day);

    @Message("Ring first: it may have changed.")
    String ringFirst();

    @Message("If none of them can help:")
    String otherwise();

    @Message("Your code: {code}. Show it when you come, if you like, until {day}. It tells that somebody came, and not "
            + "who. You need no code to get help.")
    String code(String code, String day);

    @Message("None of these can be shown any more. Ask again where you asked.")
    String nothing();
}
