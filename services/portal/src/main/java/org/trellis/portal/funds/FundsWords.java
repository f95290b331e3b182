package org.trellis.portal.funds;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of funds, as everybody reads them.
@MessageBundle("funds")
public interface FundsWords {

    @Message("By what applications are rated")
    String criteriaTitle();

    @Message("Small grants")
    String title();

    @Message("Money for groups and neighbours. You need not be a charity, have a constitution or a bank " + "account.")
    String lead();

    @Message("No fund takes applications just now. Come back later, or ask an organisation that you are "
            + "linked with.")
    String none();

    @Message("What we applied for")
    String toOurs();

    @Message("Up to {most}, from {name}")
    String upTo(String most, String name);

    @Message("an organisation whose name you cannot see")
    String unknown();

    @Message("Apply until {day}.")
    String closesOn(String day);

    @Message("Apply at any time.")
    String rolling();

    @Message("{#if days == 1}Decided within 1 working day.{#else}Decided within {days} working days.{/if}")
    String decidedIn(int days);

    @Message("Two people decide. The clock is theirs, not yours.")
    String decidedBy();

    @Message("{#switch state}{#case 'paused'}This fund takes no applications for the moment.{#case "
            + "'closed'}This fund is closed.{#case}This fund is open.{/switch}")
    String state(String state);

    @Message("What it pays for")
    String paysForTitle();

    @Message("What is not on this list is not what this fund is for.")
    String paysForRest();

    @Message("Who may apply")
    String forWhom();

    @Message("Groups, also those that are nothing on paper.")
    String forGroups();

    @Message("Where")
    String where();

    @Message("Campaigning")
    String campaigning();

    @Message("Nothing is restricted. You can say what you think, also about who gives the money.")
    String campaigningFree();

    @Message("Until when")
    String until();

    @Message("When you hear")
    String decided();

    @Message("What you are asked")
    String questionsTitle();

    @Message("Beside what it is for, how much you ask for and how you want to have it, these are all the "
            + "questions:")
    String questionsLead();

    @Message("What it is for, how much you ask for, and how you want to have it. Nothing else.")
    String questionsNone();

    @Message("What you would agree to")
    String conditionsTitle();

    @Message("There are no conditions.")
    String conditionsNone();

    @Message("These are all of them. Nothing else can be asked of you for the money.")
    String conditionsAll();

    @Message("{#switch code}{#case 'spend-by'}By when it is spent{#case 'spend-on'}What it is spent on, "
            + "and what not{#case 'keep-receipts'}Receipts are kept, or sent{#case 'say-it-happened'}A "
            + "word afterwards, with nobody's details{#case 'give-back-unspent'}What is left is given "
            + "back, or used for something else that is said{#case 'open-to-all'}Open to everybody that it "
            + "is for{#case 'safety'}Keeping people safe{#case 'insurance-in-place'}Insurance that there "
            + "has to be{#case 'licence'}A licence that is needed{#case 'data-about-people'}Names, numbers "
            + "or reports about members, helpers or the people who are helped{#case 'way-of-working'}A "
            + "change in how the group works, decides or is run{#case 'exclusive'}Working with nobody "
            + "else, or with somebody first{#case 'silence'}Not speaking about something, or not finding "
            + "fault{#case 'formal-status'}Becoming a charity, a company or the like{#case "
            + "'take-another-offer'}Taking something else too, such as referrals{#case}{code}{/switch}")
    String condition(String code);

    @Message("Apply")
    String applyTitle();

    @Message("What you write is kept as you go. You can stop, and go on from another telephone. Nobody "
            + "else sees it before you send it.")
    String applyLead();

    @Message("Start an application")
    String apply();

    @Message("Groups apply. Put yours on Trellis first: it takes a name and one way to reach you. Or sign " + "in.")
    String applyNobody();

    @Message("It cannot be applied to just now.")
    String applyClosed();

    @Message("Groups apply, and you act for an organisation that is none.")
    String applyOthers();

    @Message("Do you run a group?")
    String registerLead();

    @Message("What became of it so far")
    String becameTitle();

    @Message("{grants} grants, {given} of the {received} that came in.")
    String given(int grants, String given, String received);

    @Message("{received} came in. How many grants there are stands here from five on, so that nobody can be told from a"
            + " number.")
    String givenFew(String received);

    @Message("It is promised to decide within {days} working days: {percent} of each hundred were. Half of them were"
            + " decided within {half} days.")
    String kept(int days, int percent, int half);
}
