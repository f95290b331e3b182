package org.trellis.portal.developers;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the developers' page and of the page of sent messages.
@MessageBundle("developers")
public interface DeveloperWords {

    @Message("For developers")
    String title();

    @Message("Everything that these pages do can be done by another system, over HTTP with JSON. "
            + "A group decides what your system may see, as it does for people.")
    String lead();

    @Message("Descriptions of the services")
    String openapi();

    @Message("OpenAPI of {service}")
    String openapiOf(String service);

    @Message("1. Get a token")
    String token();

    @Message("Your organisation gets a client name and a secret. Ask for a token with them; it lives for two minutes.")
    String tokenLead();

    @Message("2. Call a service")
    String call();

    @Message("Send the token with each call. If your client belongs to several organisations, "
            + "say which one you act for.")
    String callLead();

    @Message("Searching needs no token: you then see what the public sees.")
    String callPublic();

    @Message("Open Referral UK")
    String feed();

    @Message(
            "Everything that is public, as HSDS-UK 3.0 has it, for anybody and without a token. assured_date is the day "
                    + "on which a person of the group last said that its page is right; without one, nobody did. Take it again "
                    + "every day, and drop what is no longer in it: format=ndjson gives all of it in one answer.")
    String feedLead();

    @Message("What is held for your own organisation you take away from each service at /api/…/v1/export.")
    String export();

    @Message("3. When we say no")
    String problems();

    @Message("Every refusal is a problem document (RFC 9457). Go by \"code\": it stays the same. "
            + "\"detail\" is for people and may change.")
    String problemsLead();

    @Message("What is hidden from you answers like what does not exist: 404, with the same words. "
            + "403 means that you may see it and not do this.")
    String problemsHidden();

    @Message("It does not exist, or it is not open to you.")
    String notFound();

    @Message("Only the group itself changes its page.")
    String onlyTheGroup();

    @Message("That organisation has not opened to signposts from you.")
    String notOpen();

    @Message("Take what names a person out of the note.")
    String noteHas();

    @Message("Somebody may be named. Send it again with noteNamesNobody if nobody is.")
    String noteMay();

    @Message("Who agreed to what cannot be checked just now. Nothing was done; try again in a minute.")
    String notCurrent();

    @Message("That service is away. Try again, with the same Idempotency-Key.")
    String down();

    @Message("The body is longer than we take.")
    String tooLarge();

    @Message("4. Send it twice, have it once")
    String idempotency();

    @Message("Put an Idempotency-Key of your own, for instance a UUID, on each POST that makes something. "
            + "The same key gives the same thing again, so you can retry after a lost answer.")
    String idempotencyLead();

    @Message("5. Read page by page")
    String cursors();

    @Message("A list comes as items and next. Give next back as cursor; when it is missing, that was all.")
    String cursorsLead();

    @Message("6. Do not write over others")
    String etag();

    @Message("What can be changed comes with an ETag. Send it back as If-Match: "
            + "if somebody changed it meanwhile you get 412 and nothing is lost.")
    String etagLead();

    @Message("7. Be told by webhook")
    String hooks();

    @Message(
            "Your organisation may name five addresses that we tell at once when a referral of yours moves, a pathway that "
                    + "everybody may read changes, or somebody ends a share with you. We follow Standard Webhooks.")
    String hooksLead();

    @Message("The answer holds a secret, which is shown this once. Each message looks like this:")
    String hooksSecret();

    @Message(
            "Check each message before you believe it. There are libraries for it; by hand it goes like this in Python:")
    String hooksVerify();

    @Message(
            "A message may come twice, and in any order: remember its webhook-id, and read what it is about by the API "
                    + "before you act. It holds ids and states and nothing of a person.")
    String hooksOnce();

    @Message(
            "Answer with 2xx within ten seconds. Otherwise we try again for about two days, with longer and longer pauses. "
                    + "410 switches the webhook off, and so do five days in which nothing arrives; a test does not count. What "
                    + "you missed in the last 14 days you have sent again by POST to webhooks, its id and replay, under the same "
                    + "webhook-id.")
    String hooksRetries();

    @Message(
            "share.ended names an organisation and a day. Delete what you learnt from it by the share. From then on its "
                    + "API answers you 403 share-ended or 404, and we tell you nothing more between the two of you.")
    String hooksEnded();

    @Message("Types end with the words that states have in the API. What others call referral.closed is "
            + "referral.completed here, and passed_on is passed-on.")
    String hooksWords();

    @Message("The address is not https, not on the public internet, not at port 443, or has a password in it.")
    String hooksAddress();

    @Message("Messages that would have been sent")
    String messages();

    @Message("This page exists on your own machine only. E-mails and texts stop here.")
    String messagesLead();

    @Message("No message yet.")
    String messagesNone();

    @Message("The place where messages are kept does not answer.")
    String messagesAway();

    @Message("To {address}")
    String messageTo(String address);
}
