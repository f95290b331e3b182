package org.trellis.portal.together;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of applying together, of files and of photos.
@MessageBundle("together")
public interface TogetherWords {

    @Message("Others and files")
    String others();

    @Message("Apply with others")
    String toWith();

    @Message("Ask somebody to help you fill this in")
    String toHelp();

    @Message("What others changed")
    String toChanges();

    @Message("Photos and files that go along")
    String toFiles();

    @Message("Photos of receipts")
    String toPhotos();

    @Message("Applies together with")
    String with();

    @Message("You take part in this. What you write is saved, and the group sees what you changed and what stood "
            + "there before. They alone send it.")
    String guestLead();

    @Message("The group whose application it is sends it. All that you wrote is there for them.")
    String onlyTheySend();

    @Message("Others in this application")
    String title();

    @Message("They see what is written here and can write, until the time that you set. You see each change of theirs "
            + "and can put back what stood there. Only you send it, and the money is yours.")
    String lead();

    @Message("Nobody yet. Apply with another group, or ask somebody to help you.")
    String none();

    @Message("{#switch code}{#case 'helper'}Helps you to fill it in{#case}Applies with you{/switch}")
    String part(String code);

    @Message("{#if agreed}Said yes.{#else}Asked. They need not answer.{/if}")
    String stands(boolean agreed);

    @Message("Can write until: {moment}")
    String until(String moment);

    @Message("Take this back")
    String end();

    @Message("Set another end")
    String setEnd();

    @Message("{#switch hours}{#case '4'}4 hours{#case '24'}1 day{#case '72'}3 days{#case '168'}7 days{#case '336'}14 "
            + "days{#case '720'}30 days{#case}{hours} hours{/switch}")
    String span(String hours);

    @Message("Another group or organisation, which is named on the application if it says yes. The funder reads its "
            + "name.")
    String withLead();

    @Message("Name of the group")
    String q();

    @Message("Write up to 100 letters of the name")
    String qLong();

    @Message("Search")
    String search();

    @Message("Nobody of that name can be found. They have to show their page to everybody, or be linked with you.")
    String nobody();

    @Message("How long they can write")
    String howLong();

    @Message("Ask")
    String ask();

    @Message("A council or an infrastructure body. Somebody there writes with you for a few hours or days. Whoever "
            + "helped you does not decide about it, also where it is their own fund.")
    String helpLead();

    @Message("Who")
    String who();

    @Message("Choose one")
    String chooseOne();

    @Message("Choose whom you ask")
    String choose();

    @Message("They cannot be asked for this. The funder cannot apply with you, and only a council or an infrastructure "
            + "body helps.")
    String cannotBeAsked();

    @Message("You have asked ten organisations into this, which is as many as can be.")
    String tooManyAsked();

    @Message("They can write for 30 days at the longest. Choose again how long.")
    String endNotPossible();

    @Message("Who may be asked is not known just now. Try again in a moment.")
    String notNow();

    @Message("{#switch code}{#case 'asked'}Asked. They need not answer.{#case 'ended'}They do not see it any "
            + "more.{#case 'put-back'}What stood there before is back.{#case 'yes'}You take part.{#case 'no'}You take "
            + "no part. Nobody is told why.{#case}Done.{/switch}")
    String done(String code);

    @Message("What others changed")
    String changesTitle();

    @Message("Nobody else changed anything here.")
    String changesNone();

    @Message("{name} ({part}), {moment}")
    String changedBy(String name, String part, String moment);

    @Message("{#switch code}{#case 'helper'}helps{#case}applies with you{/switch}")
    String as(String code);

    @Message("Before")
    String before();

    @Message("Nothing")
    String nothing();

    @Message("Now")
    String now();

    @Message("Put back what stood before")
    String putBack();

    @Message("Somebody wrote there again since.")
    String since();

    @Message("Somebody wrote there since, so nothing was put back. What stood before is shown here.")
    String changedSince();

    @Message("an organisation whose name you cannot see")
    String unknown();

    @Message("Applications of others")
    String takingPart();

    @Message("You are free to say no, and need not answer. If you take part you write with them until the time that "
            + "they set, and can leave at any time.")
    String takingPartLead();

    @Message("Nobody asks you at the moment. When somebody does, it stands here.")
    String takingPartNone();

    @Message("{#if help}{name} asks you to help with an application to {fund}.{#else}{name} asks you to apply "
            + "together to {fund}.{/if}")
    String asks(boolean help, String name, String fund);

    @Message("{#if help}You help {name} with an application to {fund}.{#else}You apply together with {name} to "
            + "{fund}.{/if}")
    String takes(boolean help, String name, String fund);

    @Message("If you say yes, the funder reads your name there. The money goes to them, and not to you.")
    String namedThere();

    @Message("Whoever of you writes in it does not decide about it.")
    String helpMeans();

    @Message("Yes, we take part")
    String yes();

    @Message("No")
    String no();

    @Message("Read it and write")
    String open();

    @Message("Leave")
    String leave();

    @Message("Sent, with your name on it")
    String namedTitle();

    @Message("As {name}, sent {moment}")
    String namedAs(String name, String moment);

    @Message("Photos and files")
    String files();

    @Message("Up to five, of 8 MB each: a quote, a photo of the place. Where and when a photo was taken is taken away. "
            + "A PDF stays as it is. The funder reads them; who applies with you or helps you does not.")
    String filesLead();

    @Message("Nothing yet, which is fine.")
    String filesNone();

    @Message("The files cannot be shown just now. Look again in a moment.")
    String filesAway();

    @Message("({kilobytes} KB)")
    String fileSize(int kilobytes);

    @Message("Take away")
    String fileRemove();

    @Message("Take a photo")
    String camera();

    @Message("Or pick a photo or a PDF")
    String pick();

    @Message("Add it")
    String add();

    @Message("Take a photo, or pick a file")
    String fileMissing();

    @Message("This is no photo (JPEG, PNG, WebP) and no PDF, or it is not whole. Try another one.")
    String fileType();

    @Message("This has more than 8 MB. Take the photo with fewer points.")
    String fileTooLarge();

    @Message("There are as many as can be. Take one away first.")
    String tooManyFiles();

    @Message("Back to the application")
    String back();

    @Message("Up to three for a receipt, of 8 MB each. Nobody's name is asked for: cover names and numbers of cards. "
            + "Where and when a photo was taken is taken away. The funder reads them, and whoever holds your money.")
    String photosLead();

    @Message("No photos yet, which is fine. They can be added once something is told as spent.")
    String photosNone();
}
