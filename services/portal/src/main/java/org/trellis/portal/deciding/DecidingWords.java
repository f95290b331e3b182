package org.trellis.portal.deciding;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of a funder that decides applications.
@MessageBundle("deciding")
public interface DecidingWords {

    @Message("Applications")
    String title();

    @Message("Which applications")
    String states();

    @Message("an organisation whose name you cannot see")
    String unknown();

    @Message("{#switch code}{#case 'sent'}To decide{#case 'appealed'}To look at again{#case "
            + "'approved'}Approved{#case 'refused'}Refused{#case}Taken back{/switch}")
    String state(String code);

    @Message("{#switch code}{#case 'sent'}Nothing waits to be decided. Open a fund, and groups can "
            + "apply.{#case 'appealed'}No group asks that a refusal is looked at again.{#case "
            + "'approved'}Nothing is approved yet.{#case 'refused'}Nothing was refused.{#case}None was "
            + "taken back.{/switch}")
    String none(String code);

    @Message("{sum}, asked for by {name}")
    String askedBy(String sum, String name);

    @Message("You promised to decide by {day}")
    String decideBy(String day);

    @Message("Late: you promised to decide by {day}")
    String late(String day);

    @Message("{#switch code}{#case 'withdrawn'}The group took it back.{#case 'refused'}Refused.{#case "
            + "'approved'}Approved.{#case 'late'}Late: you promised to decide by {day}.{#case "
            + "'deciding-again'}The group asks that you look at it again, by {day}.{#case 'deciding'}You "
            + "promised to decide by {day}.{#case 'confirm'}Approved. A second steward of the group has to "
            + "say that the money may come.{#case 'host-asked'}Approved. {host} is asked to hold the "
            + "money, and has not answered yet.{#case 'host-no'}Approved, but {host} does not hold the "
            + "money. Talk to the group.{#case 'to-be-paid'}It is your turn: it can be paid.{#case "
            + "'pay-again'}The payment did not arrive. It is your turn to pay again.{#case "
            + "'on-its-way'}The payment is under way.{#case 'paid'}Paid.{#case 'spent'}Paid, and all of it "
            + "is told.{#case}{/switch}")
    String standing(String code, String day, String host);

    @Message("{#switch code}{#case 'interest'}Noted. Others decide this one.{#case 'taken-off'}It is "
            + "proposed no more.{#case 'decided'}Decided. The group reads it now.{#case "
            + "'proposed'}Proposed. A colleague decides it.{#case 'returned'}Noted. It is in the pot "
            + "again.{#case}Done.{/switch}")
    String done(String code);

    @Message("Who holds the money")
    String host();

    @Message("{#switch code}{#case 'true'}agreed to hold it{#case 'false'}does not hold it{#case}has not answered "
            + "yet{/switch}")
    String hostAnswer(String code);

    @Message("Holds {sum}, paid out {out}, sent on {on}")
    String held(String sum, String out, String on);

    @Message("It stops on {day}, and the group says where the money goes.")
    String hostStops(String day);

    @Message("It is not on Trellis any more, and this was not moved before. Ask its people and the group where the "
            + "money is.")
    String hostGone();

    @Message("The host has said that it stops, so nothing new is paid to it. The group has to name another one first.")
    String hostLeaves();

    @Message("As the group sent it")
    String asSent();

    @Message("Sent {moment}. Nobody changes it any more.")
    String asSentOn(String moment);

    @Message("Why the group asks that it is looked at again")
    String appeal();

    @Message("Decide")
    String decide();

    @Message("One of you proposes, and another one decides. The group reads what was decided, and not by " + "whom.")
    String twoPeople();

    @Message("{#if number == 1}1 of you has an interest and does neither.{#else if number > 1}{number} of "
            + "you have an interest and do neither.{/if}")
    String interests(int number);

    @Message("You have an interest in this application, so others decide it. You can still read it.")
    String youAreOut();

    @Message("I have an interest")
    String interest();

    @Message("You know somebody there well, or gain from it yourself. You have no say in this one then, "
            + "for good. Nobody asks why.")
    String interestLead();

    @Message("Leave it to others")
    String interestYes();

    @Message("Propose to give")
    String proposeYes();

    @Message("Propose to refuse")
    String proposeNo();

    @Message("Propose it")
    String propose();

    @Message("Proposed: give {sum}")
    String proposedYes(String sum);

    @Message("Proposed: refuse")
    String proposedNo();

    @Message("You proposed this, so a colleague decides it.")
    String yours();

    @Message("Yes, give it")
    String decideYes();

    @Message("Yes, refuse it")
    String decideNo();

    @Message("Take this proposal off")
    String takeOff();

    @Message("How much, in pounds")
    String amount();

    @Message("Asked for: {asked}. You can give less.")
    String amountHint(String asked);

    @Message("Write a sum in pounds, such as 500 or £89.40")
    String amountUnclear();

    @Message("Give a sum of at least one penny and at most what was asked for: {asked}")
    String amountNotPossible(String asked);

    @Message("A word for the group")
    String feedback();

    @Message("What would help next time")
    String feedbackNo();

    @Message("The group reads this.")
    String feedbackHint();

    @Message("Write what would help the group next time")
    String feedbackMissing();

    @Message("Write 2,000 letters or fewer")
    String feedbackTooLong();

    @Message("A refusal is never empty: the group reads the reasons and your words, and can ask once that "
            + "it is looked at again.")
    String noLead();

    @Message("Reasons")
    String reasons();

    @Message("Choose one reason at least")
    String reasonMissing();

    @Message("Another fund that may fit")
    String other();

    @Message("None")
    String otherNone();

    @Message("That fund cannot be read by everybody. Choose another one.")
    String otherUnknown();

    @Message("You have an interest in this application, so others decide it.")
    String interestDeclared();

    @Message("You proposed this, so somebody else has to decide it. Ask a colleague.")
    String secondPerson();

    @Message("The group asks that it is looked at again. Somebody who had no part in the first decision "
            + "has to propose the second one.")
    String anotherAfterAppeal();

    @Message(
            "You decided this before the group asked that it is looked at again, so somebody else has to decide it now. "
                    + "Ask a colleague.")
    String anotherDecides();

    @Message("You had a part in the first decision, so a colleague who had none proposes the second one. You can still "
            + "read it.")
    String anotherProposes();

    @Message("Somebody who had no part in the first decision proposes now, and somebody else than before decides.")
    String appealWho();

    @Message("A flag is open on this application. Somebody else than who raised it has to answer it before money is "
            + "given.")
    String flagOpen();

    @Message("Applicants were told by what they are rated. Give your own scores before you propose to give money.")
    String scoresFirst();

    @Message("Somebody proposed something already. Decide that, or take it off first.")
    String proposedAlready();

    @Message("What you looked at is proposed no more. Look at the application again.")
    String proposalGone();

    @Message("This application is decided already.")
    String decidedAlready();

    @Message("The group took this application back, so there is nothing to decide any more.")
    String withdrawn();

    @Message("There is less left in this fund than that: {left}. Nothing was decided.")
    String potTooSmall(String left);

    @Message("The money")
    String money();

    @Message("Given")
    String given();

    @Message("A second steward said yes")
    String confirmed();

    @Message("Not yet. Nothing can be paid before.")
    String notYet();

    @Message("Payment")
    String payment();

    @Message("Told as spent")
    String spent();

    @Message("Used for something else")
    String instead();

    @Message("Given back")
    String back();

    @Message("Make a payment of it")
    String pay();

    @Message("It is in our account again")
    String cameBack();

    @Message("It is in your account again.")
    String isBack();

    @Message("A second steward of the group has not said yet that the money may come. Nothing can be paid " + "before.")
    String notConfirmed();

    @Message("The host has not agreed to hold this money. Nothing can be paid to it before.")
    String hostHasNotAgreed();

    @Message("There is a payment for this already.")
    String paymentUnderWay();

    @Message("This application is not approved, so there is no money for it.")
    String notApproved();

    @Message("The group gives nothing back, or a colleague noted already that it came.")
    String nothingComingBack();
}
