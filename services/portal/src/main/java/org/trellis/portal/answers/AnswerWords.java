package org.trellis.portal.answers;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words for how soon an institution answers.
@MessageBundle("answers")
public interface AnswerWords {

    @Message("How they answer")
    String title();

    @Message("How you answer")
    String yours();

    @Message("{inTime} of {received} referrals were answered in time in the last 90 days.")
    String inTime(int inTime, int received);

    @Message("Half of the answers came within {#if hours == 1}an hour{#else if hours < 48}{hours} hours{#else}{days} "
            + "days{/if}.")
    String median(int hours, int days);

    @Message("{takenUp} of {returned} that came back were taken up in time.")
    String takenUp(int takenUp, int returned);

    @Message("There were too few referrals in the last 90 days to say.")
    String tooFew();
}
