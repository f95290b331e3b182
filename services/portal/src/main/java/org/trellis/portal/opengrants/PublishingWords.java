package org.trellis.portal.opengrants;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of an institution that publishes its grants.
@MessageBundle("publishing")
public interface PublishingWords {

    @Message("Our open data")
    String title();

    @Message("Grants are published as 360Giving, which everybody may read and copy. Each group sees "
            + "its own first, and says how.")
    String lead();

    @Message("You have not said as whom you publish. Nothing of yours is published before you do.")
    String none();

    @Message("Say as whom we publish")
    String begin();

    @Message("Change as whom we publish")
    String change();

    @Message("{#switch code}{#case 'saved'}Saved. Groups see their grants from now on.{#case "
            + "'published'}Published: all that was ready is there now.{#case}Done.{/switch}")
    String done(String code);

    @Message("What can be published")
    String reportTitle();

    @Message("No grant is paid yet, so there is nothing to publish. You can also bring grants from " + "before.")
    String nothing();

    @Message("Ready, or published")
    String ready();

    @Message("Their groups still look at them")
    String waiting();

    @Message("Stay out because of an error")
    String stopped();

    @Message("Publish all that is ready")
    String publish();

    @Message("Again at any time: what changed is changed, what has an error by now goes.")
    String publishHint();

    @Message("What was found")
    String findings();

    @Message("An error keeps a grant out. A warning does not.")
    String findingsLead();

    @Message("These are the first {most}.")
    String cut(int most);

    @Message("Error:")
    String error();

    @Message("Warning:")
    String warning();

    @Message("{#switch code}{#case 'amount-not-positive'}the amount is not above nothing.{#case "
            + "'award-date-in-future'}it says that it was awarded in the future.{#case "
            + "'award-date-too-old'}the day cannot be read, or is before 1990.{#case "
            + "'duplicated-id'}another grant is published under this id.{#case 'email-in-text'}there "
            + "seems to be an e-mail address in it.{#case 'telephone-in-text'}there seems to be a "
            + "telephone number in it.{#case 'postcode-in-text'}there seems to be a postcode in it: is "
            + "it somebody's address?{#case 'postcode-in-geo-code'}there is a postcode where the code "
            + "of an area should be.{#case 'postcode-in-place'}there is a full postcode in the name of a "
            + "place: a ward or a larger area is enough.{#case 'area-missing'}it does not say where.{#case "
            + "'title-too-long'}the title has more than 140 letters.{#case 'description-is-title'}the "
            + "description only says the title again.{#case 'recipient-is-funder'}who gives and who "
            + "receives are the same.{#case}{code}{/switch}")
    String finding(String code);

    @Message("What everybody reads of yours now")
    String published();

    @Message("As whom we publish")
    String asWhom();

    @Message("By the rules of 360Giving, so that everybody can tell your grants from those of others.")
    String asWhomLead();

    @Message("Your prefix")
    String prefix();

    @Message("As 360Giving registered it for you, such as 360G-eva. It stays once something is " + "published.")
    String prefixHint();

    @Message("Write the prefix that 360Giving registered for you, such as 360G-eva")
    String prefixWrong();

    @Message("Another organisation publishes under this prefix already. Use the one that 360Giving "
            + "registered for you")
    String prefixInUse();

    @Message("Grants are published under your prefix already, and others keep copies: it stays")
    String prefixStays();

    @Message("Your organisation's id")
    String orgId();

    @Message("From an official list, by org-id.guide: GB-CHC- and a charity's number, GB-COH- and a "
            + "company's, GB-LAE- and a local authority's code.")
    String orgIdHint();

    @Message("Write an id of an official list, such as GB-CHC-1164883")
    String orgIdWrong();

    @Message("Your name, as it stands there")
    String name();

    @Message("Write your name in up to 200 letters")
    String nameMissing();

    @Message("Your website")
    String website();

    @Message("It begins with https://")
    String websiteHint();

    @Message("Write an address that begins with http:// or https://")
    String websiteWrong();

    @Message("Publish past grants that have our prefix too")
    String pastToo();

    @Message("Those that you brought in from files.")
    String pastTooHint();

    @Message("Who else is in the chain of your money")
    String known();

    @Message("Councils that it comes from, and hosts that hold it for groups. With their ids the way "
            + "of the money is seen.")
    String knownHint();

    @Message("Organisation {number}")
    String knownWho(int number);

    @Message("None")
    String knownNone();

    @Message("Organisation {number}: its id")
    String knownId(int number);

    @Message("Organisation {number}: who publishes what it gives you")
    String knownPublishes(int number);

    @Message("We say what came from it")
    String weSay();

    @Message("It publishes that itself")
    String itself();

    @Message("Choose an organisation and write its id, or leave both empty")
    String knownHalf();

    @Message("Save")
    String save();

    @Message("A colleague changed this meanwhile. Below is what you typed: save it if yours is to " + "stand.")
    String meanwhile();

    @Message("It cannot be saved like this.")
    String notPossible();
}
