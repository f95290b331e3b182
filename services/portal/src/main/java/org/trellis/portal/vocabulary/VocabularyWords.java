package org.trellis.portal.vocabulary;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// Words for codes, days and distances.
@MessageBundle("words")
public interface VocabularyWords {

    @Message("today")
    String today();

    @Message("yesterday")
    String yesterday();

    @Message("{day} at {time}")
    String dayAndTime(String day, String time);

    @Message("Not confirmed by the group yet: ring first")
    String notConfirmed();

    @Message("Confirmed by the group: {day}")
    String confirmed(String day);

    @Message("Confirmed by the group some time ago: {day}")
    String confirmedSomeTimeAgo(String day);

    @Message("Nobody of the group has confirmed it for a year: the public does not see it")
    String confirmedTooLongAgo();

    @Message("Last confirmed by the group on {day}: ring first")
    String confirmedLongAgo(String day);

    @Message("Used by a council and found right: {day}")
    String usedByCouncil(String day);

    @Message("Used by a voluntary-sector body and found right: {day}")
    String usedByInfrastructure(String day);

    @Message("very near")
    String veryNear();

    @Message("about {number} miles away")
    String miles(String number);

    @Message("See our page")
    String listed();

    @Message("See our page and send us signposts")
    String signposts();

    @Message("See our page, send us signposts and ask us to help a named person")
    String referrals();

    @Message("Work with us as a partner: all of that, and by computer")
    String partner();

    @Message("Taking people on")
    String taking();

    @Message("Taking a few people on")
    String limited();

    @Message("Paused until {day}")
    String paused(String day);

    @Message("Nothing")
    String nothing();

    @Message("How to reach us")
    String contact();

    @Message("Where exactly we are")
    String area();

    @Message("What we do and when")
    String activities();

    @Message("How much we can take on")
    String capacity();

    @Message("Our numbers")
    String numbers();

    @Message("Our story")
    String story();

    @Message("Community group")
    String group();

    @Message("Council")
    String council();

    @Message("Supports community groups")
    String infrastructure();

    @Message("Partner")
    String partnerSystem();

    @Message("Name and area")
    String partWhoAndWhere();

    @Message("How to reach the group")
    String partHowToReach();

    @Message("What it does and does not")
    String partWhat();

    @Message("Hours")
    String partWhen();

    @Message("confirmed {day}")
    String partConfirmed(String day);

    @Message("not confirmed yet")
    String partNotConfirmed();

    @Message("{said}, changed since")
    String partChangedSince(String said);

    @Message("{said}; somebody says that it is not right")
    String partInDoubt(String said);
}
