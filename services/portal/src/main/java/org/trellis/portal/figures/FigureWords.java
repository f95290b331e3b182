package org.trellis.portal.figures;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of what became of money.
@MessageBundle("figures")
public interface FigureWords {

    @Message("Where the money went")
    String title();

    @Message("All your funds together")
    String allFunds();

    @Message("The same as a table")
    String asTable();

    @Message("Where")
    String where();

    @Message("How much")
    String sum();

    @Message("Where the money stands")
    String moneyTitle();

    @Message("{sum} came in altogether.")
    String received(String sum);

    @Message("{#switch code}{#case 'pot'}Can still be given{#case 'committed'}Promised{#case "
            + "'paid'}Paid{#case 'held'}Held for groups{#case 'returned'}Coming back{#case "
            + "'repurposed'}Used for something else{#case}{code}{/switch}")
    String account(String code);

    @Message("Where applications stand")
    String pipelineTitle();

    @Message("Stage")
    String state();

    @Message("{#switch code}{#case 'sent'}Waiting for you{#case 'appealed'}To look at again{#case "
            + "'approved'}Granted{#case 'refused'}Refused{#case 'withdrawn'}Taken "
            + "back{#case}{code}{/switch}")
    String stands(String code);

    @Message("Applications")
    String applications();

    @Message("Grants")
    String grants();

    @Message("Nobody has applied yet. What comes in is counted here as soon as it is sent.")
    String none();

    @Message("How long it takes")
    String daysTitle();

    @Message("Half of them took that long or less, weekends counted. The promise is in working days, "
            + "and the clock is yours.")
    String daysHint();

    @Message("You promise to decide in")
    String promised();

    @Message("{#if days == 1}1 working day{#else}{days} working days{/if}")
    String workingDays(int days);

    @Message("From sending to decision")
    String decided();

    @Message("{#if days == 0}the same day for half of them{#else if days == 1}1 day or less for half "
            + "of them{#else}{days} days or less for half of them{/if}")
    String half(int days);

    @Message("None yet")
    String notYet();

    @Message("Decided in the time promised")
    String kept();

    @Message("{part} of {whole}")
    String ofThese(long part, long whole);

    @Message("{of} of each hundred")
    String percent(int of);

    @Message("Wait longer than you promised")
    String overdue();

    @Message("From decision to payment")
    String paidAfter();

    @Message("Granted and not paid yet")
    String unpaid();

    @Message("Who is not reached")
    String reachTitle();

    @Message("By the wards that groups say they are in, when they take their area along. Nobody has " + "to.")
    String reachLead();

    @Message("Nobody applied from:")
    String notReached();

    @Message("Somebody applied, and nobody has a grant, in:")
    String withoutGrant();

    @Message("{#if number == 1}1 application does not say where its group is.{#else}{number} "
            + "applications do not say where their groups are.{/if}")
    String withoutArea(long number);

    @Message("By ward")
    String areasTitle();

    @Message("Area")
    String area();

    @Message("How the money is wanted")
    String waysTitle();

    @Message("Way")
    String way();

    @Message("{#switch code}{#case 'own-account'}Own account{#case 'host'}Held by a host{#case "
            + "'bought'}Bought for them{#case}{code}{/switch}")
    String wayTo(String code);

    @Message("Over time")
    String overTime();

    @Message("By month")
    String byMonth();

    @Message("By week")
    String byWeek();

    @Message("Month")
    String month();

    @Message("Week from")
    String week();

    @Message("Applications and grants")
    String timeTitle();

    @Message("Money granted and paid")
    String moneyTimeTitle();

    @Message("Granted")
    String given();

    @Message("Paid")
    String paid();

    @Message("All these numbers as a sheet (CSV)")
    String sheet();

    @Message("Groups are never compared here, and none of them has a score.")
    String noScores();

    @Message("Money of yours that others give")
    String sourceTitle();

    @Message("Funds of others that your money went into. You see totals, and of groups what they chose " + "to show.")
    String sourceLead();

    @Message("No fund of others says that money of yours went into it. When one does, it stands here "
            + "within an hour. Ask whoever gives your money away to note it.")
    String sourceNone();

    @Message("{sum} of yours, given by {name}")
    String fromYou(String sum, String name);

    @Message("All that came in")
    String allIn();

    @Message("Not shown")
    String few();

    @Message("What stands for fewer than five, or would tell how many fewer than five are, is not "
            + "shown: it could be somebody. So how many applied is not shown where "
            + "fewer than five of them got nothing.")
    String fewWhy();

    @Message("Counted {moment}.")
    String counted(String moment);

    @Message("What was given, as it stands in the open data")
    String grantsTitle();

    @Message("Each group saw its own first. Some would rather not be named.")
    String grantsLead();

    @Message("Nothing is published from this fund yet. Each group has time to look at its own first.")
    String grantsNone();

    @Message("{sum} to {name}")
    String grantTo(String sum, String name);

    @Message("a community group")
    String unnamed();

    @Message("All of this funder as open data (360Giving)")
    String openData();

    @Message("as a sheet (CSV)")
    String openDataCsv();
}
