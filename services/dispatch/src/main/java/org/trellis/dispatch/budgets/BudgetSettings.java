package org.trellis.dispatch.budgets;

import io.smallrye.config.ConfigMapping;
import org.trellis.dispatch.gateways.Channel;

/// How many messages may leave.
@ConfigMapping(prefix = "trellis.budgets")
interface BudgetSettings {

    Limits sms();

    Limits email();

    default Limits of(Channel channel) {
        return switch (channel) {
            case SMS -> sms();
            case EMAIL -> email();
        };
    }

    interface Limits {

        /// For one organisation in a day of London.
        int perDay();

        /// For one organisation in a month of London.
        int perMonth();

        /// For all notices together that are sent for no organisation.
        int unownedPerHour();
    }
}
