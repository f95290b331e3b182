package org.trellis.directory.notices;

import org.trellis.directory.accounts.Account;

/// Whom a notice goes to: a sealed address, the channel it goes by (`sms` or `email`), and `en` or `cy`.
public record Recipient(String sealedAddress, String channel, String language) {

    /// One way to reach a person who has an account.
    public static Recipient of(Account account, Account.Reach reach) {
        return new Recipient(reach.sealed(), reach.channel(), account.language().equals("cy") ? "cy" : "en");
    }
}
