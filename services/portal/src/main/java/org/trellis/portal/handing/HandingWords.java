package org.trellis.portal.handing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of handing somebody a leaflet.
@MessageBundle("handing")
public interface HandingWords {

    @Message("Tell somebody where they could go")
    String title();

    @Message(
            "You get a text to read out, print or send by your own telephone. Trellis sends nothing, and keeps nothing "
                    + "of the person.")
    String lead();

    @Message("Where they could go")
    String chosen();

    @Message("Up to three. Whoever takes signposts from you gets one; the others are only named.")
    String chosenHint();

    @Message("{title}, by {holder}")
    String by(String title, String holder);

    @Message("Choose at least one place to go")
    String chosenMissing();

    @Message("Choose three at most")
    String chosenMany();

    @Message("Nothing is chosen yet. Find groups or pathways first, then choose them there.")
    String nothing();

    @Message("Find groups")
    String toConsole();

    @Message("Find pathways")
    String toPathways();

    @Message("If none of them can help")
    String otherwise();

    @Message("One more place, named last. It gets no signpost.")
    String otherwiseHint();

    @Message("Nobody else")
    String nobodyElse();

    @Message("Language of the text")
    String language();

    @Message("The text is there in English and Welsh. In any other language it is in English.")
    String languageHint();

    @Message("A few words with the signposts")
    String note();

    @Message("They go to whoever takes signposts from you, and not into the text.")
    String noteHint();

    @Message("Make the text")
    String make();

    @Message("Hand these to somebody")
    String handThese();

    @Message("Hand this to somebody")
    String handThis();

    @Message("On the text")
    String pick();

    @Message("The best ones are ticked. Change that, then make a text that somebody can take along.")
    String pickHint();

    @Message("What you can tell them")
    String handedTitle();

    @Message("{#if count == 0}None of them got a signpost: they are only named.{#else if count == 1}One of them got a "
            + "signpost.{#else}{count} of them got a signpost.{/if}")
    String signposted(long count);

    @Message("This text is not there in {language} yet, so it is in English. Say it in your own words, or ask somebody "
            + "who speaks {language}.")
    String missing(String language);

    @Message("To copy")
    String copy();

    @Message("Send by WhatsApp")
    String whatsApp();

    @Message("Send by text message")
    String sms();

    @Message("Show it for printing")
    String print();

    @Message("Your telephone sends it, to whom you choose. Trellis does not learn the number.")
    String sendHint();

    @Message("Print this page with your browser.")
    String printHint();

    @Message("The code")
    String code();

    @Message("Whoever they go to may enter it once. You are told numbers of five or more, of months that are over.")
    String codeHint();

    @Message("Where people went")
    String toNext();

    @Message("We cannot check at this moment whom you may name, so nothing was made. Your words are still here. Press "
            + "\"Make the text\" again in a minute.")
    String notCurrent();
}
